package org.placewise.indicator.indicator.http;

/** Examples in the API description. */
final class IndicatorExamples {

    static final String DEFINE = """
            {"name": "Mortality rate for all causes aged 74 and under", "definition": null, "unit": "per 100,000",
             "valueType": "directly-standardised-rate", "multiplier": 100000, "polarity": "low-is-good",
             "periodType": "calendar", "benchmarkMethod": "confidence-intervals-95",
             "source": "Office for Health Improvement and Disparities", "publicationLagDays": 365,
             "causalStage": "health-and-wellbeing", "inequalityDimensions": ["deprivation"],
             "frameworkTags": ["phof", "marmot"], "avoidableEmergencyAdmissions": false,
             "periodBreaks": [{"from": 20200000, "reason": "Deaths are coded in another way since 2020."}]}
            """;

    static final String INDICATOR = """
            {"id": "108", "name": "Mortality rate for all causes aged 74 and under", "definition": null,
             "unit": "per 100,000", "valueType": "directly-standardised-rate", "multiplier": 100000,
             "polarity": "low-is-good", "periodType": "calendar", "benchmarkMethod": "confidence-intervals-95",
             "source": "Office for Health Improvement and Disparities", "publicationLagDays": null,
             "causalStage": "health-and-wellbeing", "inequalityDimensions": ["deprivation", "protected-characteristics"],
             "frameworkTags": ["phof", "marmot"], "avoidableEmergencyAdmissions": false, "definitionVersion": 1,
             "periodBreaks": []}
            """;

    static final String LIST = """
            {"items": [], "deletedItems": [], "nextCursor": null, "nextUpdatedSince": "c1523-0"}
            """;

    private IndicatorExamples() {}
}
