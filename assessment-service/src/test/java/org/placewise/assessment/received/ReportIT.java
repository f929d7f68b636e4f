package org.placewise.assessment.received;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ReportIT {

    private static final InstrumentDocument MARK_UP = InstrumentFixture.bundled("pit-mark-up-1.0");

    private final String topic = "Topic " + UUID.randomUUID();
    private final StringBuilder file = new StringBuilder(
            "level,reference,instrumentId,instrumentVersion,gssCode,topic,assessedOn,element,answer,rationale\n");

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void takesInAFileAndSaysWhereTheStateOfEachCanBeRead() {
        String one = add(Places.NEWCASTLE, 2);
        add(Places.GATESHEAD, 3);

        Response taken = csv("");
        taken.then()
                .statusCode(202)
                .body("accepted", equalTo(2))
                .body("rejected", empty())
                .body("reports.row", contains(2, 9))
                .body("reports[0].reference", equalTo(one))
                .body("reports[0].state", equalTo("applied"));

        String statusUrl = taken.path("reports[0].statusUrl");
        String assessmentId = EventCalls.assessor()
                .get(statusUrl)
                .then()
                .statusCode(200)
                .body("source", equalTo("urn:placewise:file:" + Places.NEWCASTLE))
                .body("id", equalTo(one))
                .extract()
                .path("assessmentId");
        EventCalls.assessor()
                .get("/v1/assessments/" + assessmentId)
                .then()
                .body("state", equalTo("submitted"))
                .body("topic", equalTo(topic))
                .body("answers.level", contains(2, 2, 2, 2, 2, 2, 2))
                .body("diagnostic.openElements", hasSize(7));
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedAssessmentIsAConflict() {
        add(Places.NEWCASTLE, 2);
        csv("").then().statusCode(202);

        csv("").then().statusCode(200).body("accepted", equalTo(0)).body("duplicates", equalTo(1));

        file.replace(0, file.length(), file.toString().replace("\n2,", "\n3,"));
        csv("").then()
                .statusCode(422)
                .body("rejected[0].errors.code", contains("event-conflict"))
                .body("rejected[0].errors[0].column", equalTo("reference"))
                .body("rejected[0].errors[0].row", equalTo(2));
        assertThat(assessments()).isEqualTo(1);
    }

    @Test
    void takesTheSoundOnesAndTellsEveryFaultOfTheOthers() {
        add(Places.NEWCASTLE, 2);
        String broken = add(Places.NEWCASTLE, 9);
        String elsewhere = add(Places.LEEDS, 2);

        csv("").then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("rejected.reference", contains(broken, elsewhere))
                .body("rejected[0].errors.code", contains(repeated("level-not-on-scale")))
                .body("rejected[0].errors.row", contains(9, 10, 11, 12, 13, 14, 15))
                .body("rejected[0].errors.column", hasItem("level"))
                .body("rejected[1].errors.code", contains("place-not-covered"))
                .body("rejected[1].errors[0].column", equalTo("gssCode"));
        assertThat(assessments()).isEqualTo(1);
    }

    @Test
    void takesEverythingOrNothingWhereAsked() {
        add(Places.NEWCASTLE, 2);
        add(Places.NEWCASTLE, 9);

        csv("?atomic=true")
                .then()
                .statusCode(422)
                .body("code", equalTo("reports-refused"))
                .body("accepted", equalTo(0))
                .body("errors.pointer", hasItem("row/9/level"));
        assertThat(assessments()).isZero();
    }

    @Test
    void writesNothingInADryRun() {
        add(Places.NEWCASTLE, 2);
        add(Places.NEWCASTLE, 9);

        csv("?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("accepted", equalTo(1))
                .body("rejected", hasSize(1))
                .body("reports[0].eventId", nullValue());
        assertThat(assessments()).isZero();
    }

    @Test
    void refusesAFileThatCannotBeReadAtAll() {
        EventCalls.assessor()
                .header("Content-Type", "text/csv")
                .body("reference,Zoë".getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/reported-assessments")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-utf-8"));
        EventCalls.assessor()
                .header("Content-Type", "text/csv")
                .body(new byte[4 * 1024 * 1024 + 1])
                .post("/v1/reported-assessments")
                .then()
                .statusCode(413);
    }

    @Test
    void takesInADocumentByTheSameRules() {
        ObjectNode document = TestJson.MAPPER.createObjectNode().put("source", "https://council.example/bulk");
        ArrayNode assessments = document.putArray("assessments");
        assessments.add(report(Places.NEWCASTLE, 2));
        assessments.add(report(Places.GATESHEAD, 9).put("colour", "red"));

        json(document)
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("reports[0].row", nullValue())
                .body("rejected[0].index", equalTo(1))
                .body("rejected[0].errors.pointer", contains("/assessments/1/colour"));
        json(document).then().statusCode(200).body("duplicates", equalTo(1)).body("rejected", hasSize(1));
        assertThat(assessments()).isEqualTo(1);

        ObjectNode event = EventFixture.toolA(Places.NEWCASTLE, 2);
        ObjectNode sameAsEvent = TestJson.MAPPER.createObjectNode();
        sameAsEvent.set("source", event.get("source"));
        sameAsEvent
                .putArray("assessments")
                .add(EventFixture.data(event)
                        .deepCopy()
                        .put("reference", event.get("id").textValue()));
        EventCalls.structured(event.toString()).then().statusCode(202);
        json(sameAsEvent).then().statusCode(200).body("duplicates", equalTo(1));
    }

    @Test
    void refusesADocumentThatIsNone() {
        json(TestJson.MAPPER.createObjectNode().put("more", 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/source", "/assessments", ""));
    }

    @Test
    void givesATemplateForEveryInstrument() {
        for (String name : InstrumentFixture.BUNDLED) {
            InstrumentDocument instrument = InstrumentFixture.bundled(name);
            given().header("Authorization", Tokens.bearer("reader"))
                    .get("/v1/instruments/" + instrument.instrumentId() + "/versions/" + instrument.version()
                            + "/csv-template?excel=true")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"))
                    .header("Content-Disposition", containsString(name + ".csv"))
                    .body(startsWith("\uFEFFreference,"));
        }
    }

    private String add(String gssCode, int level) {
        String reference = UUID.randomUUID().toString();
        for (Element element : MARK_UP.elements()) {
            file.append(level)
                    .append(',')
                    .append(reference)
                    .append(",pit-mark-up,1.0,")
                    .append(gssCode)
                    .append(',')
                    .append(topic)
                    .append(",2026-05-12,")
                    .append(element.code())
                    .append(",level,Judged together\n");
        }
        return reference;
    }

    private ObjectNode report(String gssCode, int level) {
        ObjectNode report = TestJson.MAPPER
                .createObjectNode()
                .put("reference", UUID.randomUUID().toString())
                .put("gssCode", gssCode)
                .put("instrumentId", "pit-mark-up")
                .put("instrumentVersion", "1.0")
                .put("topic", topic)
                .put("assessedOn", "2026-05-12");
        ArrayNode answers = report.putArray("answers");
        MARK_UP.elements().forEach(element -> answers.addObject()
                .put("element", element.code().value())
                .put("answer", "level")
                .put("level", level));
        return report;
    }

    private Response csv(String query) {
        return EventCalls.assessor()
                .header("Content-Type", "text/csv")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/reported-assessments" + query);
    }

    private static Response json(ObjectNode document) {
        return EventCalls.assessor()
                .header("Content-Type", "application/json")
                .body(document.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/reported-assessments");
    }

    private long assessments() {
        return EventCalls.assessor()
                .queryParam("limit", 1000)
                .queryParam("instrumentId", "pit-mark-up")
                .get("/v1/assessments")
                .jsonPath()
                .getList("items.topic")
                .stream()
                .filter(topic::equals)
                .count();
    }

    private static Object[] repeated(String code) {
        return Stream.generate(() -> code).limit(MARK_UP.elements().size()).toArray();
    }
}
