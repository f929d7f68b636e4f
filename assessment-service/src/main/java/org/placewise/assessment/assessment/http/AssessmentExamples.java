package org.placewise.assessment.assessment.http;

/** Examples in the API description. */
final class AssessmentExamples {

    static final String OPEN = """
            {
              "gssCode": "E08000021",
              "placeLevel": "district",
              "instrumentId": "pots",
              "instrumentVersion": "1.0",
              "topic": "Cardiovascular disease",
              "assessedOn": "2026-05-12",
              "example": false
            }
            """;

    static final String ANSWER = """
            {
              "answer": "level",
              "level": 1,
              "rationale": "Expected and recorded hypertension were compared in two of nine networks only.",
              "confidence": "high",
              "evidence": [{"title": "Expected against recorded prevalence", "link": null, "date": "2026-02-10"}]
            }
            """;

    static final String ANSWERS = """
            {
              "answers": [
                {"element": "unmet-need", "answer": "level", "level": 1, "rationale": null, "confidence": "high",
                 "evidence": [{"title": "Expected against recorded prevalence", "link": null, "date": "2026-02-10"}]},
                {"element": "self-managed-care", "answer": "not-known"}
              ]
            }
            """;

    static final String DIAGNOSTIC = """
            {
              "answers": [
                {"question": "q1", "finding": "Most are lost between a raised reading and a second one."},
                {"question": "q3", "finding": null}
              ]
            }
            """;

    static final String WITHDRAWAL = """
            {"reason": "Two networks' figures were found to be wrong; a corrected assessment follows."}
            """;

    static final String ASSESSMENT = """
            {
              "assessmentId": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
              "gssCode": "E08000021",
              "placeLevel": "district",
              "instrumentId": "pots",
              "instrumentVersion": "1.0",
              "instrumentName": "Population Outcomes Through Services (POTS)",
              "pitComponent": "service",
              "topic": "Cardiovascular disease",
              "assessedOn": "2026-05-12",
              "state": "draft",
              "submittedAt": null,
              "submittedBy": null,
              "withdrawnAt": null,
              "withdrawalReason": null,
              "origin": {"channel": "api", "source": null, "eventId": null},
              "example": false,
              "answers": [{
                "element": "unmet-need", "answer": "level", "level": 1, "label": "Not evident", "rationale": null,
                "confidence": "high", "evidence": [], "supported": false
              }],
              "diagnostic": null,
              "result": null
            }
            """;

    static final String PAGE = "{\"items\": [" + ASSESSMENT
            + "], \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c812-0\"}";

    private AssessmentExamples() {}
}
