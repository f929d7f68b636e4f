package org.placewise.assessment.instrument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OwnInstrumentIT {

    @ParameterizedTest
    @FieldSource("org.placewise.assessment.instrument.InstrumentFixture#BUNDLED")
    void whatIsExportedCanBeImportedAsItIsAndAsOnesOwn(String name) {
        InstrumentDocument bundled = InstrumentFixture.bundled(name);
        String exported =
                assessor().get(path(bundled.instrumentId(), bundled.version())).asString();

        assertThat(post(exported).then().statusCode(200).extract().asString()).isEqualTo(exported);

        String copy = "copy-" + UUID.randomUUID();
        String own = exported.replaceFirst(
                "\"instrumentId\":\"" + bundled.instrumentId() + "\"", "\"instrumentId\":\"" + copy + "\"");
        String location = post(own).then().statusCode(201).extract().header("Location");
        assertThat(location).endsWith(path(copy, bundled.version()));
        assertThat(assessor().get(path(copy, bundled.version())).asString()).isEqualTo(own);
        post(own).then().statusCode(200);
    }

    @Test
    void isAnnouncedLikeAnyOther() {
        ObjectNode own = own();
        post(own.toString()).then().statusCode(201);

        List<CloudEvent> events = Topics.await("placewise.assessments", 1, event -> event.getSubject()
                .equals(own.get("instrumentId").textValue() + "/1.0"));

        assertThat(events).hasSize(1);
        ContractChecks.assertKeepContract(events);
    }

    @Test
    void neverChangesOncePublished() {
        ObjectNode own = own();
        post(own.toString()).then().statusCode(201);
        own.put("name", "Another name");

        post(own.toString()).then().statusCode(409).body("code", equalTo("instrument-differs"));
    }

    @Test
    void mayNotTakeAnIdentifierOfTheService() {
        ObjectNode own = own().put("instrumentId", "pots").put("version", "7.0");

        post(own.toString()).then().statusCode(409).body("code", equalTo("instrument-reserved"));
        ObjectNode changed = own().put("instrumentId", "tool-b").put("name", "Another name");
        post(changed.toString()).then().statusCode(409).body("code", equalTo("instrument-differs"));
    }

    @Test
    void isRefusedWithEveryFaultAndItsPlace() {
        ObjectNode own = own();
        ((ObjectNode) own.at("/elements/0"))
                .put("code", own.at("/elements/1/code").textValue());
        ((ObjectNode) own.at("/elements/2")).put("group", "nowhere");

        post(own.toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/elements/1/code", "/elements/2/group"))
                .body("errors.code", containsInAnyOrder("code-twice", "unknown-group"));
        post("{\"instrumentId\": \"x\", \"instrumentId\": \"y\"}").then().statusCode(400);
        post("{}").then().statusCode(422);
        assessor().get(path(own.get("instrumentId").textValue(), "1.0")).then().statusCode(404);
    }

    @Test
    void isPublishedByAssessorsAndPublishersOnly() {
        given().header("Authorization", Tokens.bearer("board-officer", Places.NEWCASTLE))
                .contentType(ContentType.JSON)
                .body(own().toString())
                .post("/v1/instruments")
                .then()
                .statusCode(403);
    }

    @Test
    void furtherVersionsComeFromThePublisherAndWhoMayActForTheSamePlaces() {
        ObjectNode own = own();
        String first = Tokens.token("first", List.of("assessor"), List.of(Places.NEWCASTLE), Duration.ofHours(1));
        String moved = Tokens.token("first", List.of("assessor"), List.of(Places.GATESHEAD), Duration.ofHours(1));
        as("Bearer " + first, own).then().statusCode(201);

        own.put("version", "2.0");
        as(Tokens.bearer("assessor", Places.GATESHEAD), own)
                .then()
                .statusCode(403)
                .body("code", equalTo("instrument-of-another"));
        as(Tokens.bearer("assessor"), own).then().statusCode(403);
        as(Tokens.bearer("assessor", Places.NEWCASTLE), own).then().statusCode(201);
        as("Bearer " + moved, own.put("version", "3.0")).then().statusCode(201);
        as(Tokens.bearer("assessor", Places.ENGLAND), own.put("version", "4.0"))
                .then()
                .statusCode(201);
    }

    private static Response as(String authorization, ObjectNode instrument) {
        return given().header("Authorization", authorization)
                .contentType(ContentType.JSON)
                .body(instrument.toString())
                .post("/v1/instruments");
    }

    private static ObjectNode own() {
        return TestJson.MAPPER
                .<ObjectNode>valueToTree(InstrumentFixture.bundled("tool-b-1.0"))
                .put("instrumentId", "own-" + UUID.randomUUID());
    }

    private static String path(String id, String version) {
        return "/v1/instruments/" + id + "/versions/" + version;
    }

    private static Response post(String document) {
        return assessor().contentType(ContentType.JSON).body(document).post("/v1/instruments");
    }

    private static RequestSpecification assessor() {
        return given().header("Authorization", Tokens.bearer("assessor", Places.NEWCASTLE));
    }
}
