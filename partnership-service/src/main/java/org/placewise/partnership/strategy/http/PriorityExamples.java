package org.placewise.partnership.strategy.http;

/** Bodies that the API description shows. */
final class PriorityExamples {

    static final String TERMS = """
            {"title": "Everyone can breathe clean air", "source": "jlhws",
             "reference": {"title": "Joint local health and wellbeing strategy", "link": "https://example.org/strategy",
                           "period": "2024 to 2029"}}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "title": "Everyone can breathe clean air", "source": "jlhws",
             "reference": {"title": "Joint local health and wellbeing strategy", "link": "https://example.org/strategy",
                           "period": "2024 to 2029"}}""";

    static final String PRIORITY = """
            {"priorityId": "019a1c42-7d10-7c3a-9d52-3f1b8f0a6c14", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "title": "Everyone can breathe clean air", "source": "jlhws",
             "reference": {"title": "Joint local health and wellbeing strategy", "link": "https://example.org/strategy",
                           "period": "2024 to 2029"}}""";

    static final String LIST = "{\"items\": [" + PRIORITY + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"priorityId": "019a1c42-7d10-7c3a-9d52-3f1b8f0a6c14"}}],
             "nextCursor": null}""";

    private PriorityExamples() {}
}
