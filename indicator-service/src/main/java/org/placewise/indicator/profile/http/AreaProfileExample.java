package org.placewise.indicator.profile.http;

/** Example in the API description. */
final class AreaProfileExample {

    static final String NEWCASTLE = """
            {"gssCode": "E08000021", "areaName": "Newcastle upon Tyne", "areaType": "metropolitan-district", "validTo": null,
             "successors": [],
             "stages": [{"stage": "physiological-impact", "indicators": [{
               "indicator": {"id": "241", "name": "Diabetes prevalence, recorded, aged 17 and over", "definition": null,
                 "unit": "%", "valueType": "proportion", "multiplier": 100, "polarity": "no-judgement",
                 "periodType": "financial", "benchmarkMethod": "confidence-intervals-95",
                 "source": "Quality and Outcomes Framework", "causalStage": "physiological-impact",
                 "inequalityDimensions": ["deprivation"], "frameworkTags": ["phof"],
                 "avoidableEmergencyAdmissions": false, "definitionVersion": 1},
               "sex": "Persons", "age": "17+ yrs",
               "latest": {"observationId": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113", "period": "2020",
                 "periodSort": 20200000, "state": "published", "value": 6.47, "lower95": 6.38, "upper95": 6.56,
                 "lower998": null, "upper998": null, "count": 18399, "denominator": 284374, "note": null,
                 "suppressionReason": null,
                 "benchmark": {"areaCode": "E92000001", "value": 7.11, "word": "lower", "confidence": 0.95}},
               "trend": {"word": "cannot-be-calculated", "sentence": "The trend cannot be calculated.", "direction": null,
                 "significant": false, "periods": ["2019", "2020"],
                 "reason": "a recent trend needs 5 periods with value, count and denominator; there are 2"},
               "gap": null,
               "releases": [{"id": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12", "fileName": "diabetes.csv",
                 "publishedAt": "2026-11-20T09:40:12.481Z"}],
               "methodVersion": "series/1"}]}]}
            """;

    private AreaProfileExample() {}
}
