package org.placewise.indicator.value.http;

/** Examples in the API description. */
final class ValueExamples {

    static final String LIST = """
            {"indicatorId": "241", "indicatorName": "Diabetes prevalence, recorded, aged 17 and over", "unit": "%",
             "dataVersion": 3, "formerAreas": [],
             "items": [{"observationId": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113", "areaCode": "E08000021",
               "areaName": "Newcastle upon Tyne", "areaType": "metropolitan-district", "areaValidTo": null,
               "areaSuccessors": [], "areaVintages": [], "period": "2020", "periodSort": 20200000, "sex": "Persons",
               "age": "17+ yrs", "categoryType": null, "category": null, "quantile": null, "quantiles": null,
               "deprivationVintage": null, "state": "published", "value": 6.47, "lower95": 6.38, "upper95": 6.56,
               "lower998": null, "upper998": null, "count": 18399, "denominator": 284374, "note": null,
               "suppressionReason": null, "benchmark": {"areaCode": "E92000001", "value": 7.11, "word": "lower",
                 "confidence": 0.95},
               "trend": {"word": "cannot-be-calculated", "sentence": "The trend cannot be calculated.", "direction": null,
                 "significant": false, "periods": ["2019", "2020"],
                 "reason": "a recent trend needs 5 periods with value, count and denominator; there are 2"},
               "publishedTrend": null, "datasetVersion": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12",
               "publishedAt": "2026-11-20T09:40:12.481Z", "methodVersion": "series/1"}],
             "nextCursor": null}
            """;

    static final String CSV = """
            observationId,areaCode,areaName,areaType,…,period,periodSort,sex,age,…,state,value,lower95,upper95,…
            019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113,E08000021,Newcastle upon Tyne,metropolitan-district,…,2020,20200000,Persons,17+ yrs,…,published,6.47,6.38,6.56,…
            """;

    private ValueExamples() {}
}
