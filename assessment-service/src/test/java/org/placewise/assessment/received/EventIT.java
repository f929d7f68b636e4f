package org.placewise.assessment.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.instrument.PublishInstrument;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EventIT {

    @Inject
    Jdbi jdbi;

    @Inject
    PublishInstrument publishInstrument;

    @Inject
    ReplayReadyEvents replayReadyEvents;

    private final ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, 3);

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void becomesASubmittedAssessment() {
        String statusUrl = EventCalls.structured(event.toString())
                .then()
                .statusCode(202)
                .body("duplicate", equalTo(false))
                .body("eventId", notNullValue())
                .extract()
                .path("statusUrl");

        String assessmentId = EventCalls.assessor()
                .get(statusUrl)
                .then()
                .statusCode(200)
                .body("state", equalTo("applied"))
                .body("id", equalTo(id(event)))
                .extract()
                .path("assessmentId");
        EventCalls.assessor()
                .get("/v1/assessments/" + assessmentId)
                .then()
                .body("state", equalTo("submitted"))
                .body("submittedBy", equalTo("Public health intelligence team"))
                .body("example", equalTo(true))
                .body("origin.channel", equalTo("event"))
                .body("origin.eventId", equalTo(id(event)));
        List<CloudEvent> announced =
                Topics.await("placewise.assessments", 1, sent -> assessmentId.equals(sent.getSubject()));
        ContractChecks.assertKeepContract(announced);
    }

    @Test
    void isTheSameEventInEveryMode() {
        EventCalls.binary(event).then().statusCode(202);

        EventCalls.structured(event.toString()).then().statusCode(200).body("duplicate", equalTo(true));
        EventCalls.batch(List.of(event)).then().statusCode(200).body("duplicates", equalTo(1));
        assertThat(rows(event)).isEqualTo(1);
    }

    @Test
    void isADuplicateWhenOnlyItsTimeHasChanged() {
        EventCalls.structured(event.toString()).then().statusCode(202);
        event.put("time", "2026-05-14T00:00:00Z");

        EventCalls.structured(event.toString()).then().statusCode(200).body("duplicate", equalTo(true));
    }

    @Test
    void isAConflictWhenItSaysSomethingElse() {
        EventCalls.structured(event.toString()).then().statusCode(202);
        EventFixture.answer(event, 0).put("level", 1);

        EventCalls.structured(event.toString()).then().statusCode(409).body("code", equalTo("event-conflict"));
        assertThat(rows(event)).isEqualTo(1);
    }

    @Test
    void isOneRowHoweverManyPostItAtOnce() throws InterruptedException, ExecutionException {
        String body = event.toString();

        List<Integer> statuses = atOnce(100, () -> EventCalls.structured(body).statusCode());

        assertThat(statuses).containsOnly(200, 202).containsOnlyOnce(202);
        assertThat(rows(event)).isEqualTo(1);
        assertThat(assessments(event)).isEqualTo(1);
    }

    @Test
    void namesEveryFaultByItsPointer() {
        event.remove("source");
        EventFixture.data(event).put("gssCode", "Newcastle");
        EventFixture.answer(event, 2).put("answer", "perhaps");

        EventCalls.structured(event.toString())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/source", "/data/gssCode", "/data/answers/2/answer"));
    }

    @Test
    void namesWhatDoesNotFitTheInstrument() {
        EventFixture.answer(event, 0).put("level", 9);
        EventFixture.answer(event, 1).put("element", "no-such");

        EventCalls.structured(event.toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("level-not-on-scale", "unknown-element", "element-missing"));
        assertThat(rows(event)).isZero();
    }

    @Test
    void namesTheSupportedTypesWhenItsOwnIsNot() {
        event.put("type", "org.placewise.assessment.assessment.reported.v2");

        EventCalls.structured(event.toString())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unsupported-type"))
                .body("errors[0].message", containsString(ReportedAssessment.TYPE));
    }

    @Test
    void isRefusedForPlacesBeyondTheToken() {
        ObjectNode elsewhere = EventFixture.toolA(Places.LEEDS, 2);

        EventCalls.structured(elsewhere.toString()).then().statusCode(403).body("detail", containsString(Places.LEEDS));
        assertThat(rows(elsewhere)).isZero();
    }

    @Test
    void isNotWrittenInADryRun() {
        EventCalls.structured(EventCalls.assessor().queryParam("dryRun", true), event.toString())
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("duplicate", equalTo(false))
                .body("state", equalTo("applied"))
                .body("eventId", nullValue());

        assertThat(rows(event)).isZero();
        assertThat(assessments(event)).isZero();
    }

    @Test
    void isTooLargeAboveOneMebibyte() {
        EventFixture.data(event).put("padding", "x".repeat(1024 * 1024));
        EventCalls.structured(event.toString()).then().statusCode(413).body("code", equalTo("too-large"));

        EventFixture.data(event).put("padding", "x".repeat(2 * 1024 * 1024));
        EventCalls.structured(event.toString())
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("1 MiB"));
    }

    @Test
    void isNotReadInOtherMediaTypesOrAsBrokenJson() {
        EventCalls.assessor()
                .header("Content-Type", "text/xml")
                .body("<event/>")
                .post("/v1/events")
                .then()
                .statusCode(415);
        EventCalls.structured("{\"id\": ").then().statusCode(400).body("code", equalTo("malformed-json"));
        EventCalls.structured("").then().statusCode(400);
        EventCalls.structured("{\"id\": 1, \"id\": 2}").then().statusCode(400);
        EventCalls.structured("[]").then().statusCode(422);
        EventCalls.structured("\"text\"").then().statusCode(422);
    }

    @Test
    void answersABatchEventByEvent() {
        ObjectNode broken = EventFixture.toolA(Places.NEWCASTLE, 9);
        ObjectNode elsewhere = EventFixture.toolA(Places.LEEDS, 2);
        ObjectNode other = EventFixture.toolA(Places.GATESHEAD, 2);

        EventCalls.batch(List.of(event, broken, elsewhere, other, event))
                .then()
                .statusCode(202)
                .body("accepted", equalTo(2))
                .body("duplicates", equalTo(1))
                .body("rejected.index", contains(1, 2))
                .body("rejected.id", contains(id(broken), id(elsewhere)))
                .body("rejected[0].errors[0].pointer", equalTo("/data/answers/0/level"))
                .body("rejected[1].errors[0].code", equalTo("place-not-covered"))
                .body("events.index", contains(0, 3, 4));
        assertThat(rows(event)).isEqualTo(1);
        assertThat(rows(other)).isEqualTo(1);
    }

    @Test
    void takesAnAtomicBatchWholeOrNotAtAll() {
        ObjectNode broken = EventFixture.toolA(Places.NEWCASTLE, 9);
        ObjectNode other = EventFixture.toolA(Places.GATESHEAD, 2);

        EventCalls.batch(EventCalls.assessor().queryParam("atomic", true), List.of(event, broken, other))
                .then()
                .statusCode(422)
                .body("code", equalTo("batch-refused"))
                .body("accepted", equalTo(0))
                .body("rejected.index", contains(1));
        assertThat(rows(event) + rows(other)).isZero();

        EventCalls.batch(EventCalls.assessor().queryParam("atomic", true), List.of(event, other))
                .then()
                .statusCode(202)
                .body("accepted", equalTo(2));
        assertThat(rows(event) + rows(other)).isEqualTo(2);
    }

    @Test
    void saysInADryRunWhatABatchWouldDo() {
        ObjectNode broken = EventFixture.toolA(Places.NEWCASTLE, 9);

        EventCalls.batch(EventCalls.assessor().queryParam("dryRun", true), List.of(event, broken, event))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(1))
                .body("rejected.index", contains(1))
                .body("dryRun", equalTo(true));
        assertThat(rows(event)).isZero();
    }

    @Test
    void refusesBatchesThatAreTooLongOrNoneOrOnlyRefusals() {
        List<ObjectNode> many = IntStream.range(0, 501)
                .mapToObj(i -> event.objectNode().put("id", i))
                .toList();

        EventCalls.batch(many).then().statusCode(413);
        EventCalls.batch(many.subList(0, 500)).then().statusCode(422).body("rejected", hasSize(500));
        EventCalls.batch(List.of()).then().statusCode(200).body("accepted", equalTo(0));
        EventCalls.assessor()
                .header("Content-Type", "application/cloudevents-batch+json")
                .body("{}")
                .post("/v1/events")
                .then()
                .statusCode(422);
    }

    @Test
    void keepsAtomicBatchesThatOverlapApartWithoutDeadlock() throws InterruptedException, ExecutionException {
        List<ObjectNode> events = IntStream.range(0, 10)
                .mapToObj(i -> EventFixture.toolA(Places.NEWCASTLE, 2))
                .toList();
        List<ObjectNode> reversed = events.reversed();
        int[] turn = {0};

        List<Integer> statuses = atOnce(16, () -> {
            boolean forward;
            synchronized (turn) {
                forward = turn[0]++ % 2 == 0;
            }
            return EventCalls.batch(EventCalls.assessor().queryParam("atomic", true), forward ? events : reversed)
                    .statusCode();
        });

        assertThat(statuses).containsOnly(200, 202).containsOnlyOnce(202);
    }

    @Test
    void waitsForAPlaceThatIsNotKnownYet() {
        String unknown = "E08" + (100_000 + (int) (System.nanoTime() % 800_000));
        ObjectNode early = EventFixture.toolA(unknown, 2);
        EventCalls.structured(early.toString()).then().statusCode(403);

        String statusUrl = EventCalls.structured(EventCalls.administrator(), early.toString())
                .then()
                .statusCode(202)
                .body("state", equalTo("parked"))
                .extract()
                .path("statusUrl");
        EventCalls.administrator()
                .get(statusUrl)
                .then()
                .body("state", equalTo("parked"))
                .body("reason", equalTo("place-unknown"))
                .body("detail", containsString(unknown));
        EventCalls.administrator()
                .queryParam("state", "parked")
                .queryParam("limit", 1000)
                .get("/v1/events")
                .then()
                .body("items.id", hasItem(id(early)));
        EventCalls.administrator()
                .post(statusUrl + "/replays")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("place-unknown"));

        Places.publishDistrict(unknown, "A new district", Places.ENGLAND);
        Places.awaitKnown(unknown);
        replayReadyEvents.replayReady();

        EventCalls.administrator().get(statusUrl).then().body("state", equalTo("applied"));
        assertThat(assessments(early)).isEqualTo(1);
    }

    @Test
    void waitsForAnInstrumentVersionAndIsReplayedByAnAdministrator() {
        String version = "2." + UUID.randomUUID().toString().substring(0, 8);
        EventFixture.data(event).put("instrumentVersion", version);
        String statusUrl = EventCalls.structured(event.toString())
                .then()
                .statusCode(202)
                .body("state", equalTo("parked"))
                .extract()
                .path("statusUrl");

        publishInstrument.publish(toolA(version));

        EventCalls.assessor().post(statusUrl + "/replays").then().statusCode(403);
        EventCalls.administrator()
                .post(statusUrl + "/replays")
                .then()
                .statusCode(200)
                .body("state", equalTo("applied"));
        EventCalls.administrator().post(statusUrl + "/replays").then().statusCode(200);
        assertThat(assessments(event)).isEqualTo(1);
    }

    @Test
    void staysParkedWhenItsAnswersDoNotFitTheInstrumentThatArrives() {
        String version = "3." + UUID.randomUUID().toString().substring(0, 8);
        EventFixture.data(event).put("instrumentVersion", version);
        EventFixture.answer(event, 0).put("level", 9);
        String statusUrl = EventCalls.structured(event.toString()).path("statusUrl");
        publishInstrument.publish(toolA(version));

        replayReadyEvents.replayReady();

        EventCalls.assessor()
                .get(statusUrl)
                .then()
                .body("state", equalTo("parked"))
                .body("reason", equalTo("answers-refused"))
                .body("detail", containsString("/data/answers/0/level"));
    }

    @Test
    void answersNoMalformedEventWithAServerError() {
        List<String> malformed = MalformedEvents.generate(1_000, 2026);

        var statuses = malformed.stream()
                .map(body -> EventCalls.structured(body).statusCode())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertThat(statuses.keySet()).allMatch(status -> status >= 400 && status < 500);
        EventCalls.structured(event.toString()).then().statusCode(202);
    }

    @Test
    void losesNoValidNeighbourOfMalformedEvents() {
        List<ObjectNode> valid = IntStream.range(0, 20)
                .mapToObj(i -> EventFixture.toolA(Places.NEWCASTLE, 2))
                .toList();
        String body = Stream.concat(
                        valid.stream().map(ObjectNode::toString),
                        Stream.of("null", "1", "[]", "{}", "\"a\\u0000\"", "{\"id\":\"\\u0000\"}", "{\"\\u0000\":1}"))
                .collect(Collectors.joining(",", "[", "]"));

        EventCalls.assessor()
                .header("Content-Type", "application/cloudevents-batch+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/events")
                .then()
                .statusCode(202)
                .body("accepted", equalTo(20))
                .body("rejected", hasSize(7));
    }

    @Test
    void isMissingUnderOtherIdentifiers() {
        EventCalls.administrator().get("/v1/events/" + UUID.randomUUID()).then().statusCode(404);
        EventCalls.administrator()
                .queryParam("state", "lost")
                .get("/v1/events")
                .then()
                .statusCode(422)
                .body("errors.pointer", not(nullValue()));
    }

    private static InstrumentDocument toolA(String version) {
        InstrumentDocument bundled = InstrumentFixture.bundled("tool-a-1.0");
        return new InstrumentDocument(
                bundled.instrumentId(),
                version,
                bundled.name(),
                bundled.pitComponent(),
                bundled.source(),
                bundled.scale(),
                bundled.sides(),
                bundled.groups(),
                bundled.elements(),
                bundled.diagnostic());
    }

    private static <T> List<T> atOnce(int calls, Callable<T> call) throws InterruptedException, ExecutionException {
        try (ExecutorService callers = Executors.newFixedThreadPool(32)) {
            List<Future<T>> answers = callers.invokeAll(
                    IntStream.range(0, calls).mapToObj(i -> call).toList());
            List<T> results = new ArrayList<>();
            for (Future<T> answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }

    private int rows(ObjectNode sent) {
        return count("SELECT count(*) FROM received_event WHERE id = ?", sent);
    }

    private int assessments(ObjectNode sent) {
        return count("SELECT count(*) FROM assessment WHERE origin_event_id = ?", sent);
    }

    private int count(String sql, ObjectNode sent) {
        return jdbi.withHandle(
                handle -> handle.select(sql, id(sent)).mapTo(Integer.class).one());
    }

    private static String id(ObjectNode sent) {
        return sent.get("id").asText();
    }
}
