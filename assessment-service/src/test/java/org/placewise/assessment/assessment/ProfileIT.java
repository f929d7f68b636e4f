package org.placewise.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ProfileIT {

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);
    private final AssessmentCalls gateshead = new AssessmentCalls(Places.GATESHEAD);
    private final String topic = "Topic " + UUID.randomUUID();

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void showsHowWellEachLevelIsSupported() {
        String id = newcastle.open(topic, "2026-05-12");
        ObjectNode answers = AssessmentCalls.answers(2);
        ObjectNode first = (ObjectNode) answers.at("/answers/0");
        first.putArray("evidence").addObject().put("title", "An old report").put("date", "2010-01-01");
        ((ObjectNode) answers.at("/answers/1")).put("answer", "not-known").remove("level");
        newcastle
                .assessor()
                .header("If-Match", "\"1\"")
                .body(answers.toString())
                .put("/v1/assessments/" + id + "/answers")
                .then()
                .statusCode(200);
        profile(id).then().statusCode(409).body("code", equalTo("not-submitted"));
        newcastle.submit(id).then().statusCode(200);

        profile(id)
                .then()
                .statusCode(200)
                .body("elements[0].support", equalTo("stale"))
                .body("elements[0].evidenceWeight", equalTo(0f))
                .body("elements[1].support", nullValue())
                .body("elements[2].support", equalTo("unsupported"))
                .body("stale", contains("leadership"));
        newcastle.withdraw(id, "Wrong").then().statusCode(200);
        profile(id).then().statusCode(409).body("code", equalTo("withdrawn"));
    }

    @Test
    void standsBesideAnotherPlacesProfileInTheOrderAskedAndUnranked() {
        String one = newcastle.submitted(topic, "2026-05-12", 1);
        String other = gateshead.submitted(topic, "2026-05-12", 4);

        compared(one, other)
                .then()
                .statusCode(200)
                .body("profiles.gssCode", contains(Places.NEWCASTLE, Places.GATESHEAD));
        compared(other, one).then().body("profiles.gssCode", contains(Places.GATESHEAD, Places.NEWCASTLE));
        newcastle
                .assessor()
                .get("/v1/assessments/" + one + "/comparison")
                .then()
                .statusCode(422);
        compared(one, UUID.randomUUID().toString()).then().statusCode(404);
    }

    private Response profile(String id) {
        return newcastle.assessor().get("/v1/assessments/" + id + "/profile");
    }

    private Response compared(String one, String other) {
        return newcastle.assessor().queryParam("with", other).get("/v1/assessments/" + one + "/comparison");
    }
}
