package org.placewise.assessment.assessment;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Tokens;

/** Calls of the assessment API as an assessor of a place makes them. */
public final class AssessmentCalls {

    private final String gssCode;

    public AssessmentCalls(String gssCode) {
        this.gssCode = gssCode;
    }

    public RequestSpecification assessor() {
        return given().header("Authorization", Tokens.bearer("assessor", gssCode))
                .contentType(ContentType.JSON);
    }

    static ObjectNode draft(String gssCode, String topic, String assessedOn) {
        return TestJson.MAPPER
                .createObjectNode()
                .put("gssCode", gssCode)
                .put("instrumentId", "tool-a")
                .put("instrumentVersion", "1.0")
                .put("topic", topic)
                .put("assessedOn", assessedOn);
    }

    /** Opens a draft with Tool A and gives its identifier. */
    public String open(String topic, String assessedOn) {
        return assessor()
                .body(draft(gssCode, topic, assessedOn).toString())
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("assessmentId");
    }

    /** Answers every element at this level. */
    Response answerAll(String id, int level, String ifMatch) {
        return assessor()
                .header("If-Match", ifMatch)
                .body(answers(level).toString())
                .put("/v1/assessments/" + id + "/answers");
    }

    static ObjectNode answers(int level) {
        List<Element> elements = InstrumentFixture.toolA().elements();
        ObjectNode body = TestJson.MAPPER.createObjectNode();
        ArrayNode answers = body.putArray("answers");
        elements.forEach(element -> answers.addObject()
                .put("element", element.code().value())
                .put("answer", "level")
                .put("level", level));
        return body;
    }

    Response submit(String id) {
        return assessor().post("/v1/assessments/" + id + "/submission");
    }

    public Response withdraw(String id, String reason) {
        return assessor()
                .body(TestJson.MAPPER.createObjectNode().put("reason", reason).toString())
                .post("/v1/assessments/" + id + "/withdrawal");
    }

    /** A submitted assessment with every element at this level. */
    String submitted(String topic, String assessedOn, int level) {
        String id = open(topic, assessedOn);
        answerAll(id, level, "\"1\"").then().statusCode(200);
        submit(id).then().statusCode(200);
        return id;
    }

    public Response get(String id) {
        return assessor().get("/v1/assessments/" + id);
    }

    /**
     * A submitted assessment with any instrument.
     *
     * @param levels of the elements in their order, the last repeated for those that remain
     */
    public String submitted(InstrumentDocument instrument, String topic, String assessedOn, int... levels) {
        ObjectNode draft = draft(gssCode, topic, assessedOn)
                .put("instrumentId", instrument.instrumentId())
                .put("instrumentVersion", instrument.version());
        String id = assessor()
                .body(draft.toString())
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("assessmentId");
        ObjectNode body = TestJson.MAPPER.createObjectNode();
        ArrayNode answers = body.putArray("answers");
        for (int i = 0; i < instrument.elements().size(); i++) {
            answers.addObject()
                    .put("element", instrument.elements().get(i).code().value())
                    .put("answer", "level")
                    .put("level", levels[Math.min(i, levels.length - 1)]);
        }
        assessor()
                .header("If-Match", "\"1\"")
                .body(body.toString())
                .put("/v1/assessments/" + id + "/answers")
                .then()
                .statusCode(200);
        submit(id).then().statusCode(200);
        return id;
    }
}
