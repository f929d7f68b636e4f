package org.placewise.assessment.fhir.http;

/** Examples in the API description. */
final class FhirExamples {

    static final String QUESTIONNAIRE = """
            {
              "resourceType": "Questionnaire",
              "id": "pots.2.0",
              "url": "https://placewise.org/fhir/Questionnaire/pots",
              "version": "2.0",
              "title": "Population Outcomes Through Services (POTS)",
              "status": "active",
              "subjectType": ["Organization"],
              "item": [{"linkId": "unmet-need", "text": "Unmet need and demand", "type": "choice"}]
            }
            """;

    static final String RESPONSE = """
            {
              "resourceType": "QuestionnaireResponse",
              "id": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
              "questionnaire": "https://placewise.org/fhir/Questionnaire/pots|2.0",
              "status": "completed",
              "subject": {
                "type": "Organization",
                "identifier": {
                  "system": "http://statistics.data.gov.uk/id/statistical-geography", "value": "E08000021"
                },
                "display": "Newcastle upon Tyne"
              },
              "authored": "2026-05-13T10:15:28Z",
              "item": [{
                "linkId": "unmet-need",
                "answer": [{"valueCoding": {
                  "system": "https://placewise.org/fhir/CodeSystem/level/pots/2.0", "code": "1", "display": "Not evident"
                }}]
              }]
            }
            """;

    private FhirExamples() {}
}
