package org.placewise.partnership.fund.http;

/** Bodies that the API description shows. */
final class FundExamples {

    static final String TERMS = """
            {"title": "Better Care Fund 2026 to 2027", "kind": "better-care-fund",
             "contributions": [{"organisation": "Example Council", "amount": 1250000, "year": 2026}],
             "conditions": [{"text": "Spend on social care does not fall", "metOn": "2026-09-30"}],
             "spend": [{"asOf": "2026-09-30", "amount": 610000}],
             "metrics": [{"title": "Avoidable admissions", "indicatorId": "93576"}],
             "signOffs": [{"role": "Chief executive of the council", "delegable": false,
                           "signedBy": "Chief executive of the council", "signedOn": "2026-06-12"}],
             "returns": [{"returnId": "019a1c44-7d10-7101-8a00-000000000003", "title": "Second quarter",
                          "dueOn": "2026-11-14", "approvedOn": "2026-11-10"}]}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "title": "Better Care Fund 2026 to 2027", "kind": "better-care-fund",
             "contributions": [{"organisation": "Example Council", "amount": 1250000, "year": 2026}],
             "conditions": [{"text": "Spend on social care does not fall", "metOn": "2026-09-30"}],
             "spend": [{"asOf": "2026-09-30", "amount": 610000}],
             "metrics": [{"title": "Avoidable admissions", "indicatorId": "93576"}],
             "signOffs": [{"role": "Chief executive of the council", "delegable": false,
                           "signedBy": "Chief executive of the council", "signedOn": "2026-06-12"}],
             "returns": [{"returnId": "019a1c44-7d10-7101-8a00-000000000003", "title": "Second quarter",
                          "dueOn": "2026-11-14", "approvedOn": "2026-11-10"}]}""";

    static final String FUND = """
            {"fundId": "019a1c44-7d10-7c3a-9d52-3f1b8f0a6c16", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "title": "Better Care Fund 2026 to 2027", "kind": "better-care-fund",
             "contributions": [{"organisation": "Example Council", "amount": 1250000, "year": 2026}],
             "conditions": [{"text": "Spend on social care does not fall", "metOn": "2026-09-30"}],
             "spend": [{"asOf": "2026-09-30", "amount": 610000}],
             "metrics": [{"title": "Avoidable admissions", "indicatorId": "93576"}],
             "signOffs": [{"role": "Chief executive of the council", "delegable": false,
                           "signedBy": "Chief executive of the council", "signedOn": "2026-06-12"}],
             "returns": [{"returnId": "019a1c44-7d10-7101-8a00-000000000003", "title": "Second quarter",
                          "dueOn": "2026-11-14", "approvedOn": "2026-11-10"}]}""";

    static final String LIST = "{\"items\": [" + FUND + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"fundId": "019a1c44-7d10-7c3a-9d52-3f1b8f0a6c16"}}],
             "nextCursor": null}""";

    private FundExamples() {}
}
