package org.placewise.assessment.mapping.http;

/** Examples in the API description. */
final class MappingExamples {

    private static final String CONTENT = """
            "from": {"instrumentId": "pots", "version": "1.0"},
              "to": {"instrumentId": "pots", "version": "2.0"},
              "elements": [{"from": "unmet-need", "to": "unmet-need"}],
              "levels": [{"from": 1, "to": 1}, {"from": 2, "to": 2}, {"from": 3, "to": 3}, {"from": 4, "to": 4}],
              "reason": "Prompt and scale of the element are the same in both versions."
            """;

    static final String REQUEST = "{" + CONTENT + "}";

    static final String MAPPING = """
            {"mappingId": "019a2f50-7a40-7d12-b6f1-58c1a0de0009", "signedBy": "m.jones", "signedAt": "2026-11-02T09:30:00Z",
            """ + CONTENT + "}";

    static final String PAGE = "{\"items\": [" + MAPPING + "], \"nextCursor\": null}";

    private MappingExamples() {}
}
