package org.placewise.partnership.objective.http;

/** Bodies that the API description shows. */
final class ObjectiveExamples {

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11", "title": "Fewer people in the most deprived tenth smoke",
             "pitComponent": "service-community", "indicator": {"name": "Smoking prevalence in adults", "id": "92443"},
             "baseline": {"value": 18.4, "unit": "%", "period": "2024"}, "target": {"value": 12, "unit": "%"},
             "targetDate": "2029-03-31",
             "owner": {"name": "Director of public health", "organisation": "Example Council"}}""";

    static final String REVISE = """
            {"title": "Fewer people in the most deprived tenth smoke", "pitComponent": "service-community",
             "indicator": {"name": "Smoking prevalence in adults", "id": "92443"},
             "baseline": {"value": 18.4, "unit": "%", "period": "2024"}, "target": {"value": 12, "unit": "%"},
             "targetDate": "2029-03-31", "populationGroup": "Adults in the most deprived tenth of areas",
             "owner": {"name": "Director of public health", "organisation": "Example Council"}}""";

    static final String OBJECTIVE = """
            {"objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "version": 1,
             "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11", "gssCode": "E08000037", "recordedAt": "2026-10-01T08:10:00Z",
             "title": "Fewer people in the most deprived tenth smoke", "pitComponent": "service-community",
             "indicator": {"name": "Smoking prevalence in adults", "id": "92443"},
             "baseline": {"value": 18.4, "unit": "%", "period": "2024"}, "target": {"value": 12, "unit": "%"},
             "targetDate": "2029-03-31", "populationGroup": null,
             "owner": {"name": "Director of public health", "organisation": "Example Council"},
             "clarity": {"present": ["pit-component", "indicator", "baseline", "target", "target-date"],
                         "missing": ["population-group"], "clear": false},
             "dimensionOfInequality": "deprivation", "causalStage": "behaviours", "priorityId": null,
             "tags": ["core20plus5"], "acceptance": null, "adoption": null,
             "missingForAdoption": ["population-group", "acceptance"]}""";

    static final String LIST = "{\"items\": [" + OBJECTIVE + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1042-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-10-01T08:10:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3",
                                  "title": "Fewer people in the most deprived tenth smoke"}}],
             "nextCursor": null}""";

    private ObjectiveExamples() {}
}
