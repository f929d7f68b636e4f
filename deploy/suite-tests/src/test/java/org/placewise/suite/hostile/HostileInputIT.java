package org.placewise.suite.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.CouncilSystem;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;
import org.placewise.suite.running.Tables;

/** Hostile input never makes a service fail: each fault is named, and what is valid beside it is taken in. */
class HostileInputIT {

    private static final String BRISTOL = "E06000023";
    private static final int MALFORMED = 1_000;
    private static final long SEED = Long.getLong("hostile.seed", 20_261_122L);
    private static final Duration SOON = Duration.ofSeconds(30);

    private static RunningSuite suite;
    private static Api assessor;
    private static HostileFiles files;

    @BeforeAll
    static void start() throws IOException {
        suite = SharedSuite.get();
        ReferenceData.awaitArrival(suite);
        assessor = suite.api(SuiteService.ASSESSMENT, "assessor", BRISTOL);
        files = new HostileFiles(Path.of("target", "hostile"));
    }

    /** A hostile file, and the fault that has to be found in it. */
    enum HostileFile {
        TRUNCATED("row-truncated", 30_000),
        LATIN_1("not-utf-8", 777),
        UTF_16("not-utf-8", null),
        DUPLICATE_LSOA("lsoa-duplicate", 20_000),
        UNKNOWN_DISTRICT("district-unknown", 12_345),
        WORD_FOR_A_NUMBER("not-a-number", 33_000);

        private final String code;
        private final Integer row;

        HostileFile(String code, Integer row) {
            this.code = code;
            this.row = row;
        }

        private byte[] content() {
            return switch (this) {
                case TRUNCATED -> files.truncatedInRow(row);
                case LATIN_1 -> files.latin1InRow(row);
                case UTF_16 -> files.utf16();
                case DUPLICATE_LSOA -> files.duplicate(row - 1, row);
                case UNKNOWN_DISTRICT -> files.unknownDistrictInRow(row);
                case WORD_FOR_A_NUMBER -> files.wordForANumberInRow(row);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostileFileIsRejectedWithItsFaultAndWhatWasPublishedStays(HostileFile hostile) {
        Api publisher = suite.api(SuiteService.INDICATOR, "indicator-publisher");
        String profile = "/v1/areas/" + BRISTOL + "/deprivation-profile";
        String before = publisher.get(profile).expect(200).body();

        String release = publisher
                .post("/v1/releases?fileName=" + hostile + ".csv", "text/csv", hostile.content())
                .expect(200, 202)
                .json()
                .path("id")
                .asText();
        JsonNode rejected = await(hostile + " is dealt with")
                .atMost(RunningSuite.PATIENCE)
                .until(
                        () -> publisher
                                .get("/v1/releases/" + release)
                                .expect(200)
                                .json(),
                        now -> List.of("rejected", "published")
                                .contains(now.path("state").asText()));

        assertThat(rejected.path("state").asText()).isEqualTo("rejected");
        assertThat(rejected.path("faults").valueStream()).anySatisfy(fault -> {
            assertThat(fault.path("code").asText()).isEqualTo(hostile.code);
            assertThat(fault.path("message").asText()).isNotBlank();
            if (hostile.row != null) {
                assertThat(fault.path("row").asInt()).isEqualTo(hostile.row);
            }
        });
        assertThat(publisher.get(profile).expect(200).body()).isEqualTo(before);
    }

    @Test
    void anEventOfTwoMebibytesIsTooLarge() {
        CouncilSystem council = new CouncilSystem("large-" + UUID.randomUUID(), List.of(BRISTOL));
        ObjectNode event = council.event(0);
        ((ObjectNode) event.get("data")).put("topic", "x".repeat(2 << 20));

        Answer answer = assessor.post("/v1/events", Api.CLOUD_EVENT, event.toString());

        answer.expect(413);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asText()).contains("1 MiB");
        assessor.post("/v1/events", Api.CLOUD_EVENT, council.event(0).toString())
                .expect(202);
    }

    @Test
    void aThousandMalformedEventsAreEachRefusedWithTheirFaultsAndTheirValidNeighboursTakenIn() {
        CouncilSystem hostile = new CouncilSystem("hostile-" + UUID.randomUUID(), List.of(BRISTOL));
        CouncilSystem valid = new CouncilSystem("neighbour-" + UUID.randomUUID(), List.of(BRISTOL));
        MalformedEvents malformed = new MalformedEvents(hostile, SEED);
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int neighbours = 0;
        for (int number = 0; number < MALFORMED; number++) {
            MalformedEvents.Malformed bad = malformed.next(number);
            Answer answer = assessor.post("/v1/events", bad.mediaType(), bad.body());
            statuses.merge(answer.status(), 1, Integer::sum);
            if (!namesItsFault(answer)) {
                wrong.add(number + ": " + bad + "\n   answered " + answer);
            }
            if (number % 20 == 0) {
                postBetweenNeighbours(valid, number, malformed.faulty(number));
                neighbours += 2;
            }
        }

        Figures.report(
                "hostile-events",
                "seed " + SEED + ", answers by status: " + statuses + ", valid neighbours: " + neighbours);
        assertThat(wrong).isEmpty();
        assertThat(stored(hostile)).isZero();
        assertThat(stored(valid)).isEqualTo(neighbours);
        long expected = neighbours;
        await("valid neighbours reach the dashboard").atMost(SOON).until(() -> shown(valid) == expected);
    }

    @Test
    void poisonInTheTopicBecomesDeadLettersAndTheValidEventBehindItIsApplied()
            throws InterruptedException, ExecutionException {
        CouncilSystem hostile = new CouncilSystem("poison-" + UUID.randomUUID(), List.of(BRISTOL));
        CouncilSystem valid = new CouncilSystem("behind-" + UUID.randomUUID(), List.of(BRISTOL));
        Api administrator = suite.api(SuiteService.ASSESSMENT, "administrator");
        long before = Tables.count(suite, SuiteService.ASSESSMENT, "dead_letter");
        try (KafkaProducer<String, byte[]> producer = producer()) {
            producer.send(record("not an event", new byte[0])).get();
            producer.send(record("not JSON", "{".getBytes(StandardCharsets.UTF_8)))
                    .get();
            producer.send(binary(hostile.event(0).put("subject", "E08000021"))).get();
            ObjectNode outOfRange = hostile.event(1);
            ((ObjectNode) outOfRange.at("/data/answers/0")).put("level", 99);
            producer.send(binary(outOfRange)).get();
            producer.send(binary(valid.event(0))).get();
        }

        await("the valid event is applied").atMost(SOON).until(() -> shown(valid) == 1);
        assertThat(Tables.count(suite, SuiteService.ASSESSMENT, "dead_letter")).isEqualTo(before + 4);
        assertThat(stored(hostile)).isZero();
        assertThat(administrator
                        .get("/v1/dead-letters?limit=1000")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream())
                .allSatisfy(letter -> assertThat(letter.path("errors")).isNotEmpty());
    }

    private static boolean namesItsFault(Answer answer) {
        boolean refused = answer.status() >= 400 && answer.status() < 500;
        boolean problem = answer.header("Content-Type").orElse("").startsWith("application/problem+json");
        if (!refused || !problem) {
            return false;
        }
        JsonNode body = answer.json();
        return answer.status() != 422
                ? body.hasNonNull("code") && (body.hasNonNull("detail") || body.hasNonNull("title"))
                : !body.path("errors").isEmpty() || !body.path("rejected").isEmpty();
    }

    private static void postBetweenNeighbours(CouncilSystem valid, int number, String bad) {
        String batch = "[" + valid.event(2 * number) + "," + bad + "," + valid.event(2 * number + 1) + "]";
        JsonNode receipt =
                assessor.post("/v1/events", Api.CLOUD_EVENTS, batch).expect(202).json();
        assertThat(receipt.path("accepted").asInt()).as(batch).isEqualTo(2);
        assertThat(receipt.path("rejected").get(0).path("index").asInt()).isEqualTo(1);
        assertThat(receipt.path("rejected").get(0).path("errors")).isNotEmpty();
    }

    private static long stored(CouncilSystem council) {
        return Tables.number(
                suite,
                SuiteService.ASSESSMENT,
                "SELECT count(*) FROM received_event WHERE source = '" + council.source() + "'");
    }

    private static long shown(CouncilSystem council) {
        return Tables.number(
                suite,
                SuiteService.REPORTING,
                "SELECT count(*) FROM assessment WHERE origin_source = '" + council.source() + "'");
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.local().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** All of one partition, so that what is valid lies behind what is not. */
    private static ProducerRecord<String, byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>("placewise.assessment-submissions", 0, key, value);
    }

    private static ProducerRecord<String, byte[]> binary(ObjectNode event) {
        ProducerRecord<String, byte[]> record =
                record("council", event.get("data").toString().getBytes(StandardCharsets.UTF_8));
        event.properties().stream()
                .filter(attribute -> !attribute.getKey().equals("data"))
                .forEach(attribute -> record.headers()
                        .add(
                                attribute.getKey().equals("datacontenttype")
                                        ? "content-type"
                                        : "ce_" + attribute.getKey(),
                                attribute.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
