package org.placewise.reporting.indicator;

import java.util.List;

/**
 * One line that is followed over time: a sex and an age.
 *
 * @param headline whether this line stands for the indicator
 * @param trend of the latest periods, or why there is none
 * @param values oldest period first
 */
public record SeriesLine(String sex, String age, boolean headline, Trend trend, List<SeriesValue> values) {}
