package org.placewise.assessment.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.assessment.AssessmentCalls;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.round.RoundCalls;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SummaryPageIT {

    private static final InstrumentDocument POTS = InstrumentFixture.bundled("pots-2.0");
    private static final String HOSTILE = "<script>alert('x')</script> & \"quoted\" {page.place}";

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void showsOnOnePageWhatTheAssessmentSays() {
        String id = report("Cardiovascular disease " + UUID.randomUUID(), "Clinics run in the evening.");

        page(id).then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Newcastle upon Tyne: Cardiovascular disease"))
                .body(containsString("12 May 2026"))
                .body(containsString("1 Not evident"))
                .body(containsString("Clinics run in the evening."))
                .body(containsString("Equity audit, 31 March 2026"))
                .body(containsString("no evidence named"))
                .body(containsString("Balance of the sides"))
                .body(containsString("Most are lost after a first reading"))
                .body(containsString("Example data"));
    }

    @Test
    void showsHowARoundCameToWhatItAgreed() {
        RoundCalls gateshead = new RoundCalls(Places.GATESHEAD);
        String round = gateshead.planned("Topic " + UUID.randomUUID());
        RoundCalls.Seat council = gateshead.invite(round, "local-authority");
        RoundCalls.Seat charity = gateshead.invite(round, "vcse");
        gateshead.step(round, "opening").then().statusCode(200);
        council.rateAll(3);
        charity.rateAll(1);
        gateshead.step(round, "closing").then().statusCode(200);
        gateshead.agreeAll(round, 2);
        gateshead.agree(round, "leadership", """
                        {"outcome": "agreed", "answer": "level", "level": 2, "target": 4, "reason": "Begun"}""").then().statusCode(200);
        gateshead
                .agree(round, "whole-system", "{\"outcome\": \"no-agreement\", \"reason\": \"Two views remain\"}")
                .then()
                .statusCode(200);

        page(gateshead.step(round, "conclusion").path("assessmentId"))
                .then()
                .statusCode(200)
                .body(containsString("in a facilitated workshop, self-assessed; 2 of 2 invited raters"))
                .body(containsString("<strong>2 Emerging</strong>, to reach <strong>4 Embedded</strong>"))
                .body(containsString("median between 1 Not evident and 3 Established"))
                .body(containsString(
                        "Voluntary, community and social enterprise gave a lower level than Local authority"))
                .body(containsString("Partners did not agree on a level. Two views remain"));
    }

    @Test
    void escapesWhateverWasWrittenAndNeedsNoScript() {
        String id = report(HOSTILE + UUID.randomUUID(), HOSTILE);

        String html = page(id).asString();

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;", "&amp; &quot;quoted&quot; {page.place}");
    }

    @Test
    void saysThatItWasWithdrawn() {
        String id = newcastle.submitted(POTS, "Topic " + UUID.randomUUID(), "2026-05-12", 2);
        newcastle.withdraw(id, "Figures were <wrong>").then().statusCode(200);

        page(id).then()
                .statusCode(200)
                .body(containsString("Withdrawn on"))
                .body(containsString("Figures were &lt;wrong&gt;"));
    }

    @Test
    void doesNotShowDraftsOrWhatIsNotThere() {
        page(newcastle.open("Topic " + UUID.randomUUID(), "2026-05-12")).then().statusCode(404);
        page(UUID.randomUUID().toString()).then().statusCode(404);
        given().get("/assessments/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void servesItsStylesWithoutFontsOfOthers() {
        given().get("/assets/summary.css")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/css"))
                .body(containsString(".govuk-summary-list"))
                .body(containsString("size: A4"))
                .body(not(containsString("GDS Transport")))
                .body(not(containsString("@font-face")));
    }

    /** A report with every kind of answer, and a finding of the second part. */
    private String report(String topic, String rationale) {
        ObjectNode document = TestJson.MAPPER.createObjectNode().put("source", "https://council.example/pages");
        ObjectNode report = document.putArray("assessments").addObject();
        report.put("reference", UUID.randomUUID().toString())
                .put("gssCode", Places.NEWCASTLE)
                .put("instrumentId", "pots")
                .put("instrumentVersion", "2.0")
                .put("topic", topic.length() > 200 ? topic.substring(0, 200) : topic)
                .put("assessedOn", "2026-05-12")
                .put("assessor", "Public health team")
                .put("example", true);
        ArrayNode answers = report.putArray("answers");
        for (int i = 0; i < POTS.elements().size(); i++) {
            answers.add(answer(POTS.elements().get(i), i, rationale));
        }
        String eventId = newcastle
                .assessor()
                .body(document.toString())
                .post("/v1/reported-assessments")
                .then()
                .statusCode(202)
                .extract()
                .path("reports[0].eventId");
        String id = newcastle.assessor().get("/v1/events/" + eventId).path("assessmentId");
        newcastle
                .assessor()
                .header("If-Match", newcastle.get(id).header("ETag"))
                .body("{\"answers\": [{\"question\": \"q1\", \"finding\": \"Most are lost after a first reading.\"},"
                        + " {\"question\": \"q3\", \"finding\": null}]}")
                .put("/v1/assessments/" + id + "/diagnostic-answers/unmet-need")
                .then()
                .statusCode(200)
                .body("gssCode", equalTo(Places.NEWCASTLE));
        return id;
    }

    private static ObjectNode answer(Element element, int position, String rationale) {
        ObjectNode answer =
                TestJson.MAPPER.createObjectNode().put("element", element.code().value());
        switch (position) {
            case 4 -> answer.put("answer", "not-known");
            case 10 -> answer.put("answer", "not-applicable").put("rationale", rationale);
            default -> {
                answer.put("answer", "level").put("level", 1 + position % 3).put("confidence", "medium");
                if (position % 2 == 0) {
                    answer.put("rationale", rationale);
                    answer.putArray("evidence")
                            .addObject()
                            .put("title", "Equity audit")
                            .put("link", "https://example.org/equity-audit.pdf")
                            .put("date", "2026-03-31");
                }
            }
        }
        return answer;
    }

    private static Response page(String id) {
        return given().header("Authorization", Tokens.bearer("reader"))
                .accept("text/html")
                .get("/assessments/" + id);
    }
}
