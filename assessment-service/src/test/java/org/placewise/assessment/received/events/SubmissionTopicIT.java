package org.placewise.assessment.received.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.received.EventFixture;
import org.placewise.contracts.EventContracts;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SubmissionTopicIT {

    private static final String TOPIC = "placewise.assessment-submissions";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void takesInTheExampleOfTheContractAndTheSameAgainOnlyOnce() {
        ObjectNode event = (ObjectNode)
                TestJson.tree(new EventContracts().example("org.placewise.assessment.assessment.reported.v1"));
        event.put("id", UUID.randomUUID().toString());

        publish(event);
        publish(event);
        ObjectNode last = EventFixture.toolA(Places.NEWCASTLE, 2);
        publish(last);

        awaitAssessment(last);
        assertThat(assessments(event)).isEqualTo(1);
    }

    @Test
    void takesInEventsInAnyOrderAndReadsThemInOrderOfTheirDates() {
        String topic = "Topic " + UUID.randomUUID();
        List<ObjectNode> events = IntStream.of(3, 1, 4, 2)
                .mapToObj(month -> {
                    ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, month, topic);
                    EventFixture.data(event).put("assessedOn", "2026-0" + month + "-01");
                    return event;
                })
                .toList();

        events.forEach(SubmissionTopicIT::publish);
        events.forEach(this::awaitAssessment);

        assertThat(predecessors(topic)).containsExactly(null, "2026-01-01", "2026-02-01", "2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "",
                "[]",
                "{\"a\\u0000b\": \"\\u0000\"}",
                "{\"gssCode\": \"E08000021\"}",
                "1e999999999"
            })
    void putsPoisonAsideAndGoesOn(String data) {
        ObjectNode envelope = EventFixture.toolA(Places.NEWCASTLE, 2);
        ObjectNode next = EventFixture.toolA(Places.NEWCASTLE, 2);

        Topics.publish(TOPIC, "poison", cloudEvent(envelope, data));
        publish(next);

        awaitAssessment(next);
        awaitDeadLetter(id(envelope));
        assertThat(assessments(envelope)).isZero();
    }

    @Test
    void putsAsideWhatIsNoCloudEventAtAll() {
        int before = deadLetters();
        ObjectNode next = EventFixture.toolA(Places.NEWCASTLE, 2);

        Topics.publish(new ProducerRecord<>(TOPIC, "poison", "hello".getBytes(StandardCharsets.UTF_8)));
        Topics.publish(new ProducerRecord<>(TOPIC, "poison", null));
        publish(next);

        awaitAssessment(next);
        Awaitility.await().atMost(PATIENCE).until(() -> deadLetters() >= before + 2);
    }

    @Test
    void putsConflictsAndWhatDoesNotFitTheInstrumentAside() {
        ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, 2);
        publish(event);
        awaitAssessment(event);
        EventFixture.answer(event, 0).put("level", 1);
        publish(event);
        awaitDeadLetter(id(event));
        ObjectNode beyondTheScale = EventFixture.toolA(Places.NEWCASTLE, 9);

        publish(beyondTheScale);

        awaitDeadLetter(id(beyondTheScale));
        assertThat(errors(id(beyondTheScale))).contains("/data/answers/0/level");
    }

    @Test
    void takesFromATopicOfAPlaceWhatIsOfThatPlaceOnly() {
        ObjectNode newcastles = EventFixture.toolA(Places.NEWCASTLE, 2);
        ObjectNode gatesheads = EventFixture.toolA(Places.GATESHEAD, 2);
        ObjectNode gatesheadsFile =
                EventFixture.toolA(Places.GATESHEAD, 2).put("source", "urn:placewise:file:" + Places.GATESHEAD);

        publish(TOPIC + ".gateshead", newcastles);
        publish(TOPIC + ".gateshead", gatesheads);
        publish(TOPIC + ".gateshead", gatesheadsFile);

        awaitAssessment(gatesheads);
        awaitAssessment(gatesheadsFile);
        awaitDeadLetter(id(newcastles));
        assertThat(errors(id(newcastles))).contains("is not bound to " + Places.NEWCASTLE);
        assertThat(assessments(newcastles)).isZero();
    }

    @Test
    void takesNothingFromAFurtherTopicThatIsBoundToNoPlace() {
        ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, 2);

        publish(TOPIC + ".unbound", event);

        awaitDeadLetter(id(event));
        assertThat(assessments(event)).isZero();
    }

    @Test
    void replaysADeadLetterWithWhatItsTopicMayReportAndNoMore() {
        ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, 2);
        publish(TOPIC + ".gateshead", event);
        awaitDeadLetter(id(event));

        given().header("Authorization", Tokens.bearer("administrator", Places.ENGLAND))
                .post("/v1/dead-letters/" + deadLetter(id(event)) + "/replays")
                .then()
                .statusCode(422);
        assertThat(assessments(event)).isZero();
    }

    @Test
    void aTopicThatIsBoundToNoPlaceSendsNoPlacesFilesAndTwoTopicsDoNotKeepEachOtherOut() {
        ObjectNode squat =
                EventFixture.toolA(Places.GATESHEAD, 2).put("source", "urn:placewise:file:" + Places.GATESHEAD);
        ObjectNode first = EventFixture.toolA(Places.NEWCASTLE, 2);
        ObjectNode second = EventFixture.toolA(Places.GATESHEAD, 3);
        second.set("id", first.get("id"));

        publish(squat);
        publish(first);
        publish(TOPIC + ".gateshead", second);

        awaitDeadLetter(id(squat));
        Awaitility.await().atMost(PATIENCE).until(() -> assessments(first) == 2);
    }

    @Test
    void parksWhatComesBeforeItsPlace() {
        ObjectNode early = EventFixture.toolA("E07999999", 2);

        publish(early);

        Awaitility.await().atMost(PATIENCE).until(() -> "parked".equals(state(early)));
        given().header("Authorization", Tokens.bearer("administrator", Places.ENGLAND))
                .queryParam("state", "parked")
                .get("/v1/events")
                .then()
                .statusCode(200);
    }

    private static void publish(ObjectNode event) {
        publish(TOPIC, event);
    }

    private static void publish(String topic, ObjectNode event) {
        Topics.publish(
                topic,
                event.get("subject").asText(),
                cloudEvent(event, event.get("data").toString()));
    }

    private static CloudEvent cloudEvent(JsonNode envelope, String data) {
        return CloudEventBuilder.v1()
                .withId(envelope.get("id").asText())
                .withSource(URI.create(envelope.get("source").asText()))
                .withType(envelope.get("type").asText())
                .withSubject(envelope.get("subject").asText())
                .withTime(OffsetDateTime.parse(envelope.get("time").asText()))
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private void awaitAssessment(ObjectNode event) {
        Awaitility.await("assessment of " + id(event)).atMost(PATIENCE).until(() -> assessments(event) == 1);
    }

    private void awaitDeadLetter(String eventId) {
        Awaitility.await("dead letter of " + eventId).atMost(PATIENCE).until(() -> !errors(eventId)
                .isEmpty());
    }

    private String errors(String eventId) {
        return ofDeadLetter("errors::text", eventId);
    }

    private String deadLetter(String eventId) {
        return ofDeadLetter("id::text", eventId);
    }

    private String ofDeadLetter(String column, String eventId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT %s FROM dead_letter d
                                WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(d.headers) h
                                              WHERE convert_from(decode(h ->> 'value', 'base64'), 'UTF8') = :id)
                                """.formatted(column))
                        .bind("id", eventId)
                        .mapTo(String.class)
                        .findFirst())
                .orElse("");
    }

    /** The days of the predecessors of all assessments of a topic, in the order of their own days. */
    private List<String> predecessors(String topic) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT result -> 'change' ->> 'previousAssessedOn' FROM assessment
                        WHERE topic = :topic ORDER BY assessed_on
                        """)
                .bind("topic", topic)
                .map((row, context) -> row.getString(1))
                .list());
    }

    private int deadLetters() {
        return jdbi.withHandle(handle -> handle.select("SELECT count(*) FROM dead_letter")
                .mapTo(Integer.class)
                .one());
    }

    private int assessments(ObjectNode event) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT count(*) FROM assessment WHERE origin_event_id = ?", id(event))
                        .mapTo(Integer.class)
                        .one());
    }

    private String state(ObjectNode event) {
        return jdbi.withHandle(handle -> handle.select("SELECT state FROM received_event WHERE id = ?", id(event))
                        .mapTo(String.class)
                        .findOne())
                .orElse("");
    }

    private static String id(ObjectNode event) {
        return event.get("id").asText();
    }
}
