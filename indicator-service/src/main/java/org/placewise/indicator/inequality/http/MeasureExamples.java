package org.placewise.indicator.inequality.http;

/** Examples in the API description. */
final class MeasureExamples {

    static final String LIST = """
            {"indicatorId": "90366", "dataVersion": 2,
             "changes": [{"sex": "Male", "age": "All ages",
               "fromCategoryType": "County & UA deprivation deciles in England (IMD2015)",
               "toCategoryType": "County & UA deprivation deciles in England (IMD2015)", "comparable": true,
               "change": {"measure": "sii", "fromPeriod": "2015", "toPeriod": "2018", "value": 0.2, "lower95": -0.08,
                 "upper95": 0.48, "word": "no-clear-change",
                 "sentence": "The gap was 9.4 in 2015 and 9.6 in 2018; the difference is within what chance explains.",
                 "caveats": []}}],
             "items": [{"measureId": "019a9d42-0000-7000-8000-000000000001", "indicatorId": "90366",
               "areaCode": "E92000001", "sex": "Male", "age": "All ages",
               "categoryType": "County & UA deprivation deciles in England (IMD2015)", "basis": "published-groups",
               "quantiles": 10, "deprivationVintage": "iod2015", "areaVintage": null, "period": "2015",
               "periodSort": 20150000, "measure": "sii", "value": 9.4, "lower95": 9.2, "upper95": 9.6, "lower998": 9.1,
               "upper998": 9.7, "unit": "Life expectancy - years",
               "signConvention": "Above 0 the figure is higher among the least deprived, below 0 higher among the most deprived; 0 is equality.",
               "limitsMethod": "normal", "reliability": {"linear": true, "stable": true,
                 "sentence": "A straight line describes the groups, and no single group decides the sign."},
               "refusal": [], "datasetVersions": ["019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12"],
               "publishedAt": "2026-11-20T09:40:12.481Z", "methodVersion": "inequality/1"}],
             "nextCursor": null}
            """;

    private MeasureExamples() {}
}
