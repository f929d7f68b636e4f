package org.placewise.assessment.received;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Infrastructure;

/**
 * Ten thousand events in no order: 5 % duplicates, 2 % that contradict another of the same identity, 2 % malformed. What should
 * become of each is worked out beforehand from the rule alone, that the first of an identity counts.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class TenThousandEventsIT {

    private static final int ALL = 10_000;
    private static final int DUPLICATES = 500;
    private static final int CONFLICTS = 200;
    private static final int MALFORMED = 200;
    private static final int SOUND = ALL - DUPLICATES - CONFLICTS - MALFORMED;
    private static final int BATCH = 250;
    private static final int TOPICS = 300;
    private static final List<String> PLACES = List.of(Places.NEWCASTLE, Places.GATESHEAD);
    private static final List<Element> ELEMENTS =
            InstrumentFixture.bundled("pit-mark-up-1.0").elements();

    private final Random random = new Random(20261122);
    private final String source = "https://council.example/" + UUID.randomUUID();
    private final String run = UUID.randomUUID().toString();

    @Inject
    Jdbi jdbi;

    private enum Fate {
        ACCEPTED,
        DUPLICATE,
        CONFLICT,
        MALFORMED
    }

    private record Sent(ObjectNode event, Fate fate) {}

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void becomeExactlyTheExpectedStateAndTheExpectedFaults() {
        List<Sent> sent = withFates(events());
        Instant start = Instant.now();
        Map<Fate, Integer> seen = send(sent);
        Duration taken = Duration.between(start, Instant.now());

        assertThat(seen).isEqualTo(count(sent));
        assertThat(stored()).isEqualTo(expected(sent));
        assertThat(brokenChains()).isEmpty();
        Map<Fate, Integer> again = send(sent);
        assertThat(again.get(Fate.ACCEPTED)).isNull();
        assertThat(stored()).isEqualTo(expected(sent));
        System.out.printf(
                "%d events in no order, in batches of %d, in %.1f s (%.0f a second): %s; %d assessments in %d series, sent"
                        + " again: %s%n",
                ALL,
                BATCH,
                taken.toMillis() / 1000.0,
                ALL * 1000.0 / taken.toMillis(),
                seen,
                stored().size(),
                PLACES.size() * TOPICS,
                again);
    }

    private List<ObjectNode> events() {
        List<ObjectNode> events = new ArrayList<>();
        for (int i = 0; i < SOUND; i++) {
            events.add(event(i));
        }
        List<ObjectNode> sound = List.copyOf(events);
        for (int i = 0; i < DUPLICATES; i++) {
            events.add(sound.get(random.nextInt(SOUND)).deepCopy().put("time", "2026-11-01T00:00:00Z"));
        }
        for (int i = 0; i < CONFLICTS; i++) {
            ObjectNode other = sound.get(i * (SOUND / CONFLICTS)).deepCopy();
            ((ObjectNode) other.get("data")).put("assessor", "Another team");
            events.add(other);
        }
        for (int i = 0; i < MALFORMED; i++) {
            events.add(malformed(event(SOUND + i), i));
        }
        Collections.shuffle(events, random);
        return events;
    }

    private ObjectNode event(int number) {
        ObjectNode event = TestJson.MAPPER.createObjectNode();
        String place = PLACES.get(number % PLACES.size());
        int series = number / PLACES.size() % TOPICS;
        int inSeries = number / PLACES.size() / TOPICS;
        event.put("specversion", "1.0")
                .put("id", "event-" + number)
                .put("source", source)
                .put("type", ReportedAssessment.TYPE)
                .put("subject", place)
                .put("time", "2026-05-13T10:15:28Z");
        ObjectNode data = event.putObject("data");
        data.put("gssCode", place)
                .put("instrumentId", "pit-mark-up")
                .put("instrumentVersion", "1.0")
                .put("topic", "Topic " + series + " of " + run)
                .put(
                        "assessedOn",
                        LocalDate.of(2020, 1, 1).plusDays(100L * inSeries).toString());
        var answers = data.putArray("answers");
        ELEMENTS.forEach(element -> answers.addObject()
                .put("element", element.code().value())
                .put("answer", "level")
                .put("level", 1 + random.nextInt(4)));
        return event;
    }

    private static ObjectNode malformed(ObjectNode event, int kind) {
        ObjectNode data = (ObjectNode) event.get("data");
        switch (kind % 5) {
            case 0 -> data.remove("answers");
            case 1 -> ((ObjectNode) data.at("/answers/3")).put("level", 9);
            case 2 -> event.put("time", "yesterday");
            case 3 -> ((ObjectNode) data.at("/answers/2")).put("element", "weather");
            default -> data.put("assessedOn", "2999-01-01");
        }
        return event;
    }

    private static List<Sent> withFates(List<ObjectNode> events) {
        Map<String, JsonNode> first = new HashMap<>();
        List<Sent> sent = new ArrayList<>();
        for (ObjectNode event : events) {
            String id = event.get("id").textValue();
            if (Integer.parseInt(id.substring("event-".length())) >= SOUND) {
                sent.add(new Sent(event, Fate.MALFORMED));
                continue;
            }
            JsonNode before = first.putIfAbsent(id, event.get("data"));
            Fate fate =
                    before == null ? Fate.ACCEPTED : before.equals(event.get("data")) ? Fate.DUPLICATE : Fate.CONFLICT;
            sent.add(new Sent(event, fate));
        }
        return sent;
    }

    /** Sends everything and says what became of it; each event must meet its fate, unless it was sent before. */
    private Map<Fate, Integer> send(List<Sent> sent) {
        Map<Fate, Integer> seen = new TreeMap<>();
        for (int from = 0; from < sent.size(); from += BATCH) {
            List<Sent> batch = sent.subList(from, Math.min(from + BATCH, sent.size()));
            JsonNode receipt = TestJson.tree(
                    EventCalls.batch(batch.stream().map(Sent::event).toList()).asString());
            receipt.get("events")
                    .forEach(taken -> seen.merge(
                            taken.get("duplicate").booleanValue() ? Fate.DUPLICATE : Fate.ACCEPTED, 1, Integer::sum));
            receipt.get("rejected").forEach(rejected -> {
                boolean conflict = rejected.at("/errors/0/code").textValue().equals("event-conflict");
                Fate fate = conflict ? Fate.CONFLICT : Fate.MALFORMED;
                assertThat(fate)
                        .as("%s", rejected)
                        .isEqualTo(batch.get(rejected.get("index").intValue()).fate());
                seen.merge(fate, 1, Integer::sum);
            });
        }
        return seen;
    }

    private static Map<Fate, Integer> count(List<Sent> sent) {
        Map<Fate, Integer> counts = new TreeMap<>();
        sent.forEach(each -> counts.merge(each.fate(), 1, Integer::sum));
        assertThat(counts.get(Fate.MALFORMED)).isEqualTo(MALFORMED);
        assertThat(counts.get(Fate.DUPLICATE) + counts.get(Fate.CONFLICT)).isEqualTo(DUPLICATES + CONFLICTS);
        return counts;
    }

    /** By event id: place, topic, day, assessor and levels of every assessment that should be there. */
    private static Map<String, String> expected(List<Sent> sent) {
        Map<String, String> expected = new TreeMap<>();
        sent.stream().filter(each -> each.fate() == Fate.ACCEPTED).forEach(each -> {
            JsonNode data = each.event().get("data");
            StringBuilder levels = new StringBuilder();
            data.get("answers")
                    .forEach(answer -> levels.append(answer.get("level").intValue()));
            expected.put(
                    each.event().get("id").textValue(),
                    String.join(
                            "|",
                            data.get("gssCode").textValue(),
                            data.get("topic").textValue(),
                            data.get("assessedOn").textValue(),
                            data.path("assessor")
                                    .asText(each.event().get("source").textValue()),
                            levels));
        });
        return expected;
    }

    private Map<String, String> stored() {
        Map<String, String> stored = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT origin_event_id, concat_ws('|', gss_code, topic, assessed_on, submitted_by,
                            (SELECT string_agg(answer ->> 'level', '' ORDER BY position)
                             FROM jsonb_array_elements(answers) WITH ORDINALITY AS a(answer, position))) AS content
                        FROM assessment WHERE origin_source = :source AND state = 'submitted'
                        """)
                .bind("source", source)
                .map((row, context) -> Map.entry(row.getString("origin_event_id"), row.getString("content")))
                .forEach(entry -> assertThat(stored.put(entry.getKey(), entry.getValue()))
                        .as("assessments of %s", entry.getKey())
                        .isNull()));
        return stored;
    }

    /** Assessments that are not read against the one before them in their series, as the database orders it. */
    private List<String> brokenChains() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM (
                            SELECT id, result -> 'change' ->> 'previousAssessmentId' AS read_against,
                                   lag(id) OVER (PARTITION BY gss_code, topic_key ORDER BY assessed_on, submitted_at, id)
                                       AS before
                            FROM assessment WHERE origin_source = :source) AS series
                        WHERE read_against IS DISTINCT FROM before::text
                        """)
                .bind("source", source)
                .mapTo(String.class)
                .list());
    }
}
