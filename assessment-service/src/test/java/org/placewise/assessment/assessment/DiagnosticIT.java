package org.placewise.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DiagnosticIT {

    private static final InstrumentDocument POTS = InstrumentFixture.bundled("pots-2.0");
    private static final String WEAK = "local-effectiveness";
    private static final String STRONG = "accessibility";

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);
    private final String topic = "Topic " + UUID.randomUUID();

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void opensUnderWeakElementsAndKeepsFindingsBesideTheLevels() {
        String id = newcastle.submitted(POTS, topic, "2026-05-12", 3, 1, 2, 4);

        newcastle
                .get(id)
                .then()
                .body("diagnostic.openElements", contains(WEAK, "cost-effectiveness"))
                .body("diagnostic.answers", empty());
        Object resultBefore = newcastle.get(id).path("result");

        put(id, WEAK, "\"3\"", answers("q3", null, "q1", "Two providers differ threefold"))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("diagnostic.answers.questionCode", contains("q1", "q3"))
                .body("diagnostic.answers[0].question", containsString("weakest provider"))
                .body("diagnostic.answers[0].finding", equalTo("Two providers differ threefold"))
                .body("diagnostic.answers[0].answeredBy", equalTo("test-assessor"))
                .body("diagnostic.answers[1].finding", nullValue());
        assertThat(newcastle.get(id).<Object>path("result")).isEqualTo(resultBefore);
    }

    @Test
    void isAnnouncedWithTheAssessmentAndReplacedByElement() {
        String id = newcastle.submitted(POTS, topic, "2026-05-12", 3, 1, 2, 4);
        put(id, WEAK, "\"3\"", answers("q1", "First", "q2", "Second")).then().statusCode(200);
        put(id, "cost-effectiveness", "\"4\"", answers("q1", "Other")).then().statusCode(200);
        put(id, WEAK, "\"5\"", answers("q2", "Third"))
                .then()
                .statusCode(200)
                .body("diagnostic.answers.finding", contains("Third", "Other"));

        List<CloudEvent> events = Topics.await(
                "placewise.assessments", 4, event -> event.getSubject().equals(id));

        assertThat(events).hasSize(4);
        assertThat(TestJson.tree(new String(events.getLast().getData().toBytes(), StandardCharsets.UTF_8))
                        .at("/diagnostic/answers"))
                .hasSize(2);
        ContractChecks.assertKeepContract(events);
    }

    @Test
    void refusesQuestionsThatHaveNotOpenedOrAreNotThere() {
        String id = newcastle.submitted(POTS, topic, "2026-05-12", 3, 1, 2, 4);

        put(id, STRONG, "\"3\"", answers("q1", "x"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("element-not-open"))
                .body("errors[0].message", containsString("level 2 or below"));
        put(id, WEAK, "\"3\"", answers("q9", "x", "q1", "y", "q1", "z"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-question", "answered-twice"))
                .body("errors.pointer", contains("/answers/0/question", "/answers/2/question"));
        put(id, "no-such-element", "\"3\"", answers("q1", "x")).then().statusCode(404);
        newcastle.get(id).then().body("diagnostic.answers", hasSize(0));
    }

    @Test
    void heedsVersionsAndStates() {
        String id = newcastle.submitted(POTS, topic, "2026-05-12", 1);

        put(id, WEAK, "\"2\"", answers("q1", "x")).then().statusCode(412);
        newcastle.withdraw(id, "Recorded twice").then().statusCode(200);
        put(id, WEAK, "\"4\"", answers("q1", "x")).then().statusCode(409).body("code", equalTo("withdrawn"));

        String draft = newcastle.open(topic, "2026-05-12");
        newcastle.get(draft).then().body("diagnostic", nullValue());
        put(draft, "leadership", "\"1\"", answers("q1", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-submitted"));
    }

    @Test
    void hasNoSecondPartWhereTheInstrumentHasNone() {
        String id = newcastle.submitted(topic, "2026-05-12", 1);

        newcastle.get(id).then().body("diagnostic", nullValue());
        put(id, "leadership", "\"3\"", answers("q1", "x"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("element-not-open"));
    }

    private Response put(String id, String element, String ifMatch, String body) {
        return newcastle
                .assessor()
                .header("If-Match", ifMatch)
                .body(body)
                .put("/v1/assessments/" + id + "/diagnostic-answers/" + element);
    }

    private static String answers(@Nullable String... questionsAndFindings) {
        var body = TestJson.MAPPER.createObjectNode();
        var answers = body.putArray("answers");
        for (int i = 0; i < questionsAndFindings.length; i += 2) {
            answers.addObject().put("question", questionsAndFindings[i]).put("finding", questionsAndFindings[i + 1]);
        }
        return body.toString();
    }
}
