package org.placewise.indicator.observation.file;

/** What a row of a file says about one observation, whatever the format calls it. */
enum Field {
    INDICATOR_ID,
    AREA_CODE,
    AREA_TYPE,
    SEX,
    AGE,
    CATEGORY_TYPE,
    CATEGORY,
    PERIOD,
    PERIOD_SORT,
    VALUE,
    LOWER95,
    UPPER95,
    LOWER998,
    UPPER998,
    COUNT,
    DENOMINATOR,
    NOTE,
    PUBLISHED_TREND
}
