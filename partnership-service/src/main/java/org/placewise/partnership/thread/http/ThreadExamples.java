package org.placewise.partnership.thread.http;

/** Bodies that the API description shows. */
final class ThreadExamples {

    static final String THREAD = """
            {"objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "downwards": [],
             "upwards": [{"linkId": "019a1c43-7d10-7c3a-9d52-3f1b8f0a6c15", "kind": "contributes-to", "strength": "moderate",
                          "distance": 1, "fromObjectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3",
                          "objective": {"objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f4", "title": "Fewer people smoke",
                                        "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c19",
                                        "boardName": "Example Integrated Care Partnership", "gssCode": "E54000050",
                                        "placeLevel": "system"}}]}""";

    static final String GAPS = """
            {"items": [{"kind": "objective", "id": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3",
                        "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11", "gssCode": "E08000037",
                        "title": "Fewer people in the most deprived tenth smoke", "lack": "action"}],
             "nextCursor": null}""";

    private ThreadExamples() {}
}
