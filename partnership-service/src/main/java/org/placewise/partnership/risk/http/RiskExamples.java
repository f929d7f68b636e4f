package org.placewise.partnership.risk.http;

/** Bodies that the API description shows. */
final class RiskExamples {

    static final String TERMS = """
            {"kind": "data-sharing", "title": "No agreement lets general practices share smoking status",
             "owner": "Head of intelligence", "reviewOn": "2027-01-15", "state": "open",
             "reviews": [{"on": "2026-10-05", "note": "Two of five practices have signed."}],
             "dataSharing": {"between": ["Example Council", "NHS North East and North Cumbria ICB"],
                             "status": "in-preparation", "since": "2026-07-01"}}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "kind": "data-sharing", "title": "No agreement lets general practices share smoking status",
             "owner": "Head of intelligence", "reviewOn": "2027-01-15", "state": "open",
             "reviews": [{"on": "2026-10-05", "note": "Two of five practices have signed."}],
             "dataSharing": {"between": ["Example Council", "NHS North East and North Cumbria ICB"],
                             "status": "in-preparation", "since": "2026-07-01"}}""";

    static final String RISK = """
            {"riskId": "019a1c45-7d10-7c3a-9d52-3f1b8f0a6c17", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "kind": "data-sharing", "title": "No agreement lets general practices share smoking status",
             "owner": "Head of intelligence", "reviewOn": "2027-01-15", "state": "open",
             "reviews": [{"on": "2026-10-05", "note": "Two of five practices have signed."}],
             "dataSharing": {"between": ["Example Council", "NHS North East and North Cumbria ICB"],
                             "status": "in-preparation", "since": "2026-07-01"}}""";

    static final String LIST = "{\"items\": [" + RISK + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"riskId": "019a1c45-7d10-7c3a-9d52-3f1b8f0a6c17"}}],
             "nextCursor": null}""";

    private RiskExamples() {}
}
