package org.placewise.assessment.received;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EventOwnerIT {

    private static final String NEWCASTLES_FILES = "urn:placewise:file:" + Places.NEWCASTLE;
    private static final String REGISTERED = "https://performance.newcastle.example/assessments";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void nobodyElseTakesTheReferencesOfAPlacesFiles() {
        ObjectNode squat = EventFixture.toolA(Places.GATESHEAD, 2).put("source", NEWCASTLES_FILES);
        ObjectNode first = EventFixture.toolA(Places.NEWCASTLE, 3).put("source", NEWCASTLES_FILES);
        first.set("id", squat.get("id"));

        send("gateshead", Places.GATESHEAD, squat).then().statusCode(403).body("code", equalTo("source-of-another"));
        EventCalls.batch(as("gateshead", Places.GATESHEAD), List.of(squat))
                .then()
                .statusCode(422)
                .body("rejected[0].errors.code", contains("source-of-another"))
                .body("rejected[0].errors.pointer", contains("/source"));
        document("gateshead", Places.GATESHEAD, squat)
                .then()
                .statusCode(422)
                .body("errors.code", contains("source-of-another"));

        document("newcastle", Places.NEWCASTLE, first)
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("reports[0].alsoSentBy", equalTo(0));
        send("newcastles-other-officer", Places.NEWCASTLE, first)
                .then()
                .statusCode(200)
                .body("duplicate", equalTo(true));
    }

    @Test
    void whatWasTakenUnderAPlacesFilesEarlierStaysWithItsSender() {
        ObjectNode file = EventFixture.toolA(Places.NEWCASTLE, 3).put("source", NEWCASTLES_FILES);
        ObjectNode squat = EventFixture.toolA(Places.GATESHEAD, 2);
        squat.set("id", file.get("id"));
        send("gateshead", Places.GATESHEAD, squat).then().statusCode(202);
        jdbi.useHandle(handle ->
                handle.execute("UPDATE received_event SET source = ? WHERE id = ?", NEWCASTLES_FILES, id(squat)));

        document("newcastle", Places.NEWCASTLE, file).then().statusCode(202).body("reports[0].alsoSentBy", equalTo(1));
    }

    @Test
    void eachSenderHasEventsOfTheirOwnAndIsToldThatOthersUseTheSameIdentity() {
        ObjectNode gatesheads = EventFixture.toolA(Places.GATESHEAD, 2);
        ObjectNode newcastles = EventFixture.toolA(Places.NEWCASTLE, 3);
        newcastles.set("id", gatesheads.get("id"));
        send("gateshead", Places.GATESHEAD, gatesheads).then().statusCode(202).body("alsoSentBy", equalTo(0));

        String status = send("newcastle", Places.NEWCASTLE, newcastles)
                .then()
                .statusCode(202)
                .body("alsoSentBy", equalTo(1))
                .extract()
                .path("statusUrl");

        as("newcastle", Places.NEWCASTLE).get(status).then().body("alsoSentBy", equalTo(1));
        send("gateshead", Places.GATESHEAD, gatesheads)
                .then()
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("alsoSentBy", equalTo(1));
        EventFixture.answer(newcastles, 0).put("level", 1);
        send("newcastle", Places.NEWCASTLE, newcastles).then().statusCode(409).body("code", equalTo("event-conflict"));
        EventCalls.administrator()
                .queryParam("limit", 1000)
                .get("/v1/events")
                .then()
                .body("items.findAll { it.id == '" + id(newcastles) + "' }.alsoSentBy", contains(1, 1));
        assertThat(assessments(newcastles)).isEqualTo(2);
    }

    @Test
    void aRegisteredSourceIsForItsClientsAndItsPlacesOnly() {
        ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, 2).put("source", REGISTERED);
        ObjectNode elsewhere = EventFixture.toolA(Places.GATESHEAD, 2).put("source", REGISTERED);

        send("newcastle", Places.NEWCASTLE, event).then().statusCode(403).body("code", equalTo("source-of-another"));
        send("newcastle-performance-system", Places.NORTH_EAST, elsewhere)
                .then()
                .statusCode(403)
                .body("code", equalTo("source-of-another"));
        send("newcastle-performance-system", Places.NORTH_EAST, event).then().statusCode(202);
        send("newcastle-performance-system", Places.GATESHEAD, event)
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-covered"));
    }

    @Test
    void whoMaySeeAnEventIsStillSettledByItsPlace() {
        String status = send("newcastle", Places.NEWCASTLE, EventFixture.toolA(Places.NEWCASTLE, 2))
                .then()
                .extract()
                .path("statusUrl");

        as("gateshead", Places.GATESHEAD).get(status).then().statusCode(403);
        as("newcastle", Places.NEWCASTLE).get(status).then().statusCode(200);
        as("newcastle", Places.NEWCASTLE).get("/v1/events").then().statusCode(403);
        EventCalls.administrator().get("/v1/events").then().body("items.alsoSentBy", hasItem(0));
    }

    private static RequestSpecification as(String subject, String place) {
        return given().config(EventCalls.AS_SENT)
                .header(
                        "Authorization",
                        "Bearer " + Tokens.token(subject, List.of("assessor"), List.of(place), Duration.ofHours(1)));
    }

    private static Response send(String subject, String place, ObjectNode event) {
        return EventCalls.structured(as(subject, place), event.toString());
    }

    /** The same in a document of assessments. */
    private static Response document(String subject, String place, ObjectNode event) {
        ObjectNode document = event.objectNode();
        document.set("source", event.get("source"));
        ObjectNode report = EventFixture.data(event).deepCopy();
        report.set("reference", event.get("id"));
        document.putArray("assessments").add(report);
        return as(subject, place)
                .header("Content-Type", "application/json")
                .body(document.toString())
                .post("/v1/reported-assessments");
    }

    private int assessments(ObjectNode event) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT count(*) FROM assessment WHERE origin_event_id = ?", id(event))
                        .mapTo(Integer.class)
                        .one());
    }

    private static String id(ObjectNode event) {
        return UUID.fromString(event.get("id").asText()).toString();
    }
}
