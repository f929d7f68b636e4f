package org.placewise.indicator.explain.http;

/** Examples in the API description. */
final class ExplainExamples {

    static final String OBSERVATION = """
            {"id": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113", "kind": "observation", "indicatorId": "241",
             "indicatorName": "Diabetes prevalence, recorded, aged 17 and over", "areaCode": "E08000021", "period": "2020",
             "formula": {"text": "count / denominator × multiplier; limits by Wilson's score method",
               "source": "Office for Health Improvement and Disparities, Fingertips technical guidance"},
             "methodVersion": "series/1", "recomputed": 6.47, "supersededAt": null, "withdrawal": null,
             "releases": [{"id": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12", "fileName": "diabetes.csv",
               "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29",
               "publishedAt": "2026-11-20T09:40:12.481Z"}],
             "rows": [{"releaseId": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12", "row": 4113}],
             "observation": {"observationId": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113", "period": "2020",
               "periodSort": 20200000, "state": "published", "value": 6.47, "lower95": 6.38, "upper95": 6.56,
               "lower998": null, "upper998": null, "count": 18399, "denominator": 284374, "note": null,
               "suppressionReason": null, "benchmark": null},
             "measure": null}
            """;

    private ExplainExamples() {}
}
