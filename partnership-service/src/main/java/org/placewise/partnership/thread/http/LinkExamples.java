package org.placewise.partnership.thread.http;

/** Bodies that the API description shows. */
final class LinkExamples {

    static final String TERMS = """
            {"fromObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "toObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f4",
             "kind": "contributes-to", "strength": "moderate"}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "fromObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "toObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f4",
             "kind": "contributes-to", "strength": "moderate"}""";

    static final String LINK = """
            {"linkId": "019a1c43-7d10-7c3a-9d52-3f1b8f0a6c15", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "fromObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "toObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f4",
             "kind": "contributes-to", "strength": "moderate"}""";

    static final String LIST = "{\"items\": [" + LINK + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"linkId": "019a1c43-7d10-7c3a-9d52-3f1b8f0a6c15"}}],
             "nextCursor": null}""";

    private LinkExamples() {}
}
