package org.placewise.assessment.sheet.http;

/** Examples in the API description. */
final class RatingExamples {

    static final String RATING = """
            {
              "answer": "level",
              "level": 1,
              "target": 3,
              "rationale": "Expected and recorded hypertension were compared in two of nine networks only.",
              "confidence": "high",
              "evidence": [{"title": "Expected against recorded prevalence", "link": null, "date": "2026-02-10"}]
            }
            """;

    static final String SHEET = """
            {
              "invitationId": "019a2f50-7a40-7d12-b6f1-58c1a0de0201",
              "roundId": "019a2f50-7a40-7d12-b6f1-58c1a0de0101",
              "organisation": "Newcastle City Council",
              "sector": "local-authority",
              "gssCode": "E08000021",
              "topic": "Cardiovascular disease",
              "instrumentId": "pots",
              "instrumentVersion": "1.0",
              "state": "open",
              "completed": false,
              "ratings": [{
                "element": "unmet-need", "answer": "level", "level": 1, "target": 3, "rationale": null,
                "confidence": "high", "evidence": []
              }]
            }
            """;

    private RatingExamples() {}
}
