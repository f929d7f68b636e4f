package org.placewise.assessment.trend.http;

/** Examples in the API description. */
final class TrendExamples {

    private static final String MAPPING = """
            {"mappingId": "019a2f50-7a40-7d12-b6f1-58c1a0de0009", "signedBy": "m.jones",
             "signedAt": "2026-11-02T09:30:00Z", "reason": "Prompts and scale are the same in both versions."}
            """;

    static final String CHANGE = """
            {
              "assessmentId": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
              "previousAssessmentId": "019a2f50-7a40-7d12-b6f1-58c1a0de0000",
              "previousAssessedOn": "2025-05-06",
              "previousInstrumentId": "pots",
              "previousInstrumentVersion": "1.0",
              "mapping":""" + MAPPING + """
              ,
              "elements": [{"element": "unmet-need", "from": 1, "to": 2, "direction": "higher"}]
            }
            """;

    static final String TREND = """
            {
              "gssCode": "E08000021",
              "topic": "Cardiovascular disease",
              "instrumentId": "pots",
              "instrumentVersion": "2.0",
              "points": [{
                "assessmentId": "019a2f50-7a40-7d12-b6f1-58c1a0de0000", "assessedOn": "2025-05-06",
                "instrumentVersion": "1.0", "mapping":""" + MAPPING + """
              }],
              "elements": [{
                "element": "unmet-need", "name": "Unmet need and demand",
                "answers": [{"answer": "level", "level": 1, "label": "Not evident"}]
              }]
            }
            """;

    private TrendExamples() {}
}
