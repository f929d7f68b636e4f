package org.placewise.indicator.indicator;

import org.placewise.kit.word.Word;

/** What a period of an indicator's values spans. */
public enum PeriodType implements Word {
    CALENDAR,
    CALENDAR_MULTI_YEAR,
    FINANCIAL,
    FINANCIAL_MULTI_YEAR,
    FINANCIAL_YEAR_END_POINT,
    ACADEMIC,
    YEARLY
}
