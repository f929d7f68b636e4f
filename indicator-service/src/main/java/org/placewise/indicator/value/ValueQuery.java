package org.placewise.indicator.value;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;

/**
 * Which values of an indicator are wanted.
 *
 * @param series the lines, in order of their numbers
 * @param areaCodes null for all areas
 * @param periods as published or sortable; empty for all
 * @param latestOnly only the last period that a line has for an area
 * @param benchmark the area to compare with
 * @param benchmarkCovers the areas that lie in it; null for all
 * @param acceptIncomparable whether a trend may run across a break in the periods
 */
public record ValueQuery(
        Indicator indicator,
        List<StoredSeries> series,
        @Nullable Set<String> areaCodes,
        Set<String> periods,
        boolean latestOnly,
        String benchmark,
        @Nullable Set<String> benchmarkCovers,
        boolean acceptIncomparable) {

    boolean wants(IndicatorValue value) {
        return (!latestOnly || value.latest())
                && (periods.isEmpty()
                        || periods.contains(value.figure().period())
                        || periods.contains(Integer.toString(value.figure().periodSort())));
    }

    boolean compares(String areaCode) {
        return !areaCode.equals(benchmark) && (benchmarkCovers == null || benchmarkCovers.contains(areaCode));
    }
}
