package org.placewise.assessment.fhir;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.assessment.AssessmentCalls;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class FhirIT {

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);

    @Test
    void servesInstrumentsAndAssessmentsAsFhir() {
        Places.publish();
        String id = newcastle.submitted(
                InstrumentFixture.bundled("pots-2.0"), "Topic " + UUID.randomUUID(), "2026-05-12", 1);

        reader().get("/v1/fhir/Questionnaire/pots.2.0")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/fhir+json"))
                .body("resourceType", equalTo("Questionnaire"))
                .body("id", equalTo("pots.2.0"));
        String tag = reader().get("/v1/fhir/QuestionnaireResponse/" + id)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/fhir+json"))
                .body("subject.identifier.value", equalTo(Places.NEWCASTLE))
                .body("subject.display", equalTo("Newcastle upon Tyne"))
                .body("questionnaire", equalTo("https://placewise.org/fhir/Questionnaire/pots|2.0"))
                .extract()
                .header("ETag");
        reader().header("If-None-Match", tag)
                .get("/v1/fhir/QuestionnaireResponse/" + id)
                .then()
                .statusCode(304);
        reader().get("/v1/fhir/metadata").then().statusCode(200).body("fhirVersion", equalTo("4.0.1"));
    }

    @Test
    void knowsNothingOfDraftsAndOfWhatIsNotThere() {
        Places.publish();
        String draft = newcastle.open("Topic " + UUID.randomUUID(), "2026-05-12");

        reader().get("/v1/fhir/QuestionnaireResponse/" + draft).then().statusCode(404);
        reader().get("/v1/fhir/QuestionnaireResponse/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        reader().get("/v1/fhir/Questionnaire/pots.9.9").then().statusCode(404);
        reader().get("/v1/fhir/Questionnaire/pots").then().statusCode(404);
    }

    private static RequestSpecification reader() {
        return given().header("Authorization", Tokens.bearer("reader"));
    }
}
