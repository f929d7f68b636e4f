package org.placewise.assessment.mapping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.assessment.AssessmentCalls;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class MappingIT {

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);
    private final String topic = "Topic " + UUID.randomUUID();
    private final String id = "own-" + UUID.randomUUID();
    private final InstrumentDocument first = own("1");
    private final InstrumentDocument second = own("2");

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void publish() {
        Places.publish();
        List.of(first, second).forEach(document -> publisher()
                .body(TestJson.MAPPER.valueToTree(document).toString())
                .post("/v1/instruments")
                .then()
                .statusCode(201));
    }

    @Test
    void refusesChangeAndTrendAcrossVersionsUntilSomebodyHasSigned() {
        String earlier = newcastle.submitted(first, topic, "2025-05-01", 1, 2, 3);
        String later = newcastle.submitted(second, topic, "2026-05-01", 2);

        change(later, earlier).then().statusCode(409).body("code", equalTo("mapping-missing"));
        newcastle
                .get(later + "/trend")
                .then()
                .statusCode(409)
                .body("code", equalTo("mapping-missing"))
                .body("errors.message", hasItem(containsString(id + "/1")));

        String mappingId = sign(mapping()).then().statusCode(201).extract().path("mappingId");

        change(later, earlier)
                .then()
                .statusCode(200)
                .body("mapping.mappingId", equalTo(mappingId))
                .body("mapping.signedBy", equalTo("test-indicator-publisher"))
                .body("mapping.signedAt", notNullValue())
                .body("mapping.reason", equalTo("The words are the same"))
                .body("previousInstrumentVersion", equalTo("1"))
                .body("elements.findAll { it.element == 'civic' }.direction", contains("higher"))
                .body("elements.findAll { it.element == 'service' }.direction", contains("same"))
                .body("elements.findAll { it.element == 'civic-service' }.direction", contains("not-comparable"));
        newcastle
                .get(later + "/trend")
                .then()
                .statusCode(200)
                .body("points.assessmentId", contains(earlier, later))
                .body("points[0].mapping.mappingId", equalTo(mappingId))
                .body("points[1].mapping", nullValue())
                .body("elements[0].answers.level", contains(1, 2))
                .body("elements[6].answers.level", contains(null, 2));
    }

    @Test
    void aMappingHoldsInTheDirectionInWhichItWasSigned() {
        String earlier = newcastle.submitted(first, topic, "2025-05-01", 1);
        newcastle.submitted(second, topic, "2026-05-01", 2);
        sign(mapping()).then().statusCode(201);

        newcastle.get(earlier + "/trend").then().statusCode(409);
    }

    @Test
    void aLaterMappingOfAPairCountsAndTheEarlierStaysReadable() {
        String earlier = newcastle.submitted(first, topic, "2025-05-01", 4);
        String later = newcastle.submitted(second, topic, "2026-05-01", 3);
        String firstId = sign(mapping()).then().extract().path("mappingId");
        ObjectNode other = mapping();
        ((ObjectNode) other.at("/levels/3")).put("to", 3);
        String secondId = sign(other).then().extract().path("mappingId");

        change(later, earlier)
                .then()
                .body("mapping.mappingId", equalTo(secondId))
                .body("elements[0].direction", equalTo("same"));
        publisher()
                .get("/v1/instrument-mappings/" + firstId)
                .then()
                .statusCode(200)
                .body("levels[3].to", equalTo(4));
        publisher().get("/v1/instrument-mappings?limit=1000").then().body("items.mappingId", hasItem(firstId));
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE instrument_mapping SET reason = 'x' WHERE mapping_id = ?", UUID.fromString(firstId))))
                .hasMessageContaining("permission denied");
    }

    @Test
    void comparesWithinAVersionWithoutAMapping() {
        String earlier = newcastle.submitted(first, topic, "2025-05-01", 1);
        String later = newcastle.submitted(first, topic, "2026-05-01", 2);

        change(later, earlier).then().statusCode(200).body("mapping", nullValue());
        assertThat(change(later, earlier).<Object>path("elements"))
                .isEqualTo(newcastle.get(later).<Object>path("result.change.elements"));
    }

    @Test
    void refusesToCompareWhatDoesNotBelongTogether() {
        String one = newcastle.submitted(first, topic, "2025-05-01", 1);
        String other = newcastle.submitted(first, "Another " + topic, "2026-05-01", 2);
        String elsewhere = new AssessmentCalls(Places.LEEDS).submitted(first, topic, "2024-05-01", 2);

        change(one, other).then().statusCode(422).body("errors.code", contains("other-topic", "not-earlier"));
        change(one, elsewhere).then().statusCode(422).body("errors.code", contains("other-place"));
        change(one, UUID.randomUUID().toString()).then().statusCode(404);
        newcastle.withdraw(one, "Recorded twice").then().statusCode(200);
        change(other, one).then().statusCode(422).body("errors.code", hasItem("not-submitted"));
    }

    @Test
    void tellsEverythingWrongWithAMappingAtOnce() {
        ObjectNode broken = mapping();
        ((ObjectNode) broken.at("/elements/0")).put("to", "nowhere");
        ((ObjectNode) broken.at("/levels/0")).put("to", 4);
        sign(broken)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-element", "order-not-kept", "order-not-kept"))
                .body("errors.pointer", contains("/elements/0/to", "/levels/1", "/levels/2"));

        ObjectNode unknown = mapping();
        ((ObjectNode) unknown.get("from")).put("version", "9");
        sign(unknown).then().statusCode(422).body("errors.code", contains("unknown-instrument"));
        ObjectNode unsigned = mapping();
        unsigned.put("reason", " ");
        sign(unsigned).then().statusCode(422).body("errors.pointer", contains("/reason"));
    }

    private ObjectNode mapping() {
        ObjectNode mapping = TestJson.MAPPER.createObjectNode().put("reason", "The words are the same");
        mapping.putObject("from").put("instrumentId", id).put("version", "1");
        mapping.putObject("to").put("instrumentId", id).put("version", "2");
        var elements = mapping.putArray("elements");
        first.elements().stream().limit(6).forEach(element -> elements.addObject()
                .put("from", element.code().value())
                .put("to", element.code().value()));
        var levels = mapping.putArray("levels");
        for (int level = 1; level <= 4; level++) {
            levels.addObject().put("from", level).put("to", level);
        }
        return mapping;
    }

    private InstrumentDocument own(String version) {
        ObjectNode document = TestJson.MAPPER.valueToTree(InstrumentFixture.bundled("pit-mark-up-1.0"));
        document.put("instrumentId", id).put("version", version);
        return TestJson.read(document.toString(), InstrumentDocument.class);
    }

    private Response change(String later, String earlier) {
        return newcastle.assessor().queryParam("since", earlier).get("/v1/assessments/" + later + "/change");
    }

    private static Response sign(ObjectNode mapping) {
        return publisher().body(mapping.toString()).post("/v1/instrument-mappings");
    }

    /** A mapping counts for every place, so that nobody signs it for their own alone. */
    @Test
    void onlyWhoCoversEnglandSigns() {
        given().header("Authorization", Tokens.bearer("indicator-publisher", Places.NEWCASTLE))
                .contentType(ContentType.JSON)
                .body(mapping().toString())
                .post("/v1/instrument-mappings")
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-covered"));
    }

    private static RequestSpecification publisher() {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Places.ENGLAND))
                .contentType(ContentType.JSON);
    }
}
