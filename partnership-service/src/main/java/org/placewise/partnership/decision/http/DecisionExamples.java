package org.placewise.partnership.decision.http;

/** Bodies that the API description shows. */
final class DecisionExamples {

    static final String TERMS = """
            {"meetingId": "019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12", "agendaItemId": "019a1c40-7d10-7101-8a00-000000000002",
             "title": "Fund stop-smoking support in two more community centres", "authority": "board",
             "toAct": "Director of public health", "dueOn": "2027-01-31",
             "objectiveIds": ["019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3"], "actionIds": ["019a1c35-9b40-7a08-a4c6-0d5f2be81734"]}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "meetingId": "019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12", "agendaItemId": "019a1c40-7d10-7101-8a00-000000000002",
             "title": "Fund stop-smoking support in two more community centres", "authority": "board",
             "toAct": "Director of public health", "dueOn": "2027-01-31",
             "objectiveIds": ["019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3"], "actionIds": ["019a1c35-9b40-7a08-a4c6-0d5f2be81734"]}""";

    static final String DECISION = """
            {"decisionId": "019a1c41-7d10-7c3a-9d52-3f1b8f0a6c13", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "meetingId": "019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12", "agendaItemId": "019a1c40-7d10-7101-8a00-000000000002",
             "title": "Fund stop-smoking support in two more community centres", "authority": "board",
             "toAct": "Director of public health", "dueOn": "2027-01-31",
             "objectiveIds": ["019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3"], "actionIds": ["019a1c35-9b40-7a08-a4c6-0d5f2be81734"]}""";

    static final String LIST = "{\"items\": [" + DECISION + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"decisionId": "019a1c41-7d10-7c3a-9d52-3f1b8f0a6c13"}}],
             "nextCursor": null}""";

    private DecisionExamples() {}
}
