package org.placewise.partnership.action.http;

/** Bodies that the API description shows. */
final class ActionExamples {

    static final String RECORD = """
            {"objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "title": "Offer stop-smoking support in community centres",
             "owner": "Tobacco lead", "organisation": "Example Council", "sector": "local-authority",
             "dueDate": "2027-03-31", "reportEveryDays": 30, "status": "planned"}""";

    static final String REVISE = """
            {"title": "Offer stop-smoking support in community centres", "owner": "Tobacco lead",
             "organisation": "Example Council", "sector": "local-authority", "dueDate": "2027-03-31",
             "reportEveryDays": 30, "status": "in-progress"}""";

    static final String NOTE = """
            {"notedAt": "2026-11-02T11:05:00Z", "note": "Two of five centres have a weekly session.", "by": "Tobacco lead"}""";

    static final String ACTION = """
            {"actionId": "019a1c35-9b40-7a08-a4c6-0d5f2be81734", "version": 4,
             "objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-10-01T08:20:00Z",
             "title": "Offer stop-smoking support in community centres", "owner": "Tobacco lead",
             "organisation": "Example Council", "sector": "local-authority", "dueDate": "2027-03-31",
             "reportEveryDays": 30, "status": "in-progress",
             "progress": [{"notedAt": "2026-11-02T11:05:00Z", "note": "Two of five centres have a weekly session.",
                           "by": "Tobacco lead"}],
             "sponsor": "Director of public health",
             "milestones": [{"milestoneId": "019a1c35-9b40-7101-8a00-000000000007", "title": "First session held",
                             "dueOn": "2026-12-15", "reachedOn": null}],
             "exceptionReports": [{"on": "2026-11-02", "what": "The provider has withdrawn",
                                   "recovery": "A second provider starts in January"}],
             "resources": [{"what": "Two link workers", "amount": 60000}],
             "expectedEffect": {"low": 0.05, "high": 0.09, "unit": "admissions avoided", "by": "2028-03-31",
                                "group": "Adults in the most deprived tenth of areas", "evidence": "NICE NG209"},
             "reach": {"low": 400, "high": 600, "of": 5200}, "uptake": {"low": 0.3, "high": 0.5},
             "effectLagMonths": 12, "adoptedProposalId": null}""";

    static final String LIST = "{\"items\": [" + ACTION + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-10-01T08:20:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"actionId": "019a1c35-9b40-7a08-a4c6-0d5f2be81734",
                                  "title": "Offer stop-smoking support in community centres"}}],
             "nextCursor": null}""";

    private ActionExamples() {}
}
