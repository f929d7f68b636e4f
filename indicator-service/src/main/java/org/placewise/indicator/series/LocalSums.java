package org.placewise.indicator.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.placewise.indicator.observation.Period;

/** Adds up what is visible of LSOAs. */
public interface LocalSums {

    /**
     * Counts of a line's LSOAs in one period; sums are exact.
     *
     * @param rows how many of the LSOAs have a row, with or without a figure
     * @param published how many of those have a published count and denominator
     * @param releases those that the rows are from
     */
    record Sum(
            int seriesId,
            String sex,
            String age,
            Period period,
            int rows,
            int published,
            BigDecimal count,
            BigDecimal denominator,
            List<UUID> releases) {
        public Sum {
            releases = List.copyOf(releases);
        }
    }

    /** The sums of these LSOAs in order of sex, age and period. */
    List<Sum> of(String indicatorId, List<String> lsoaCodes);

    /** Indicators that LSOAs have figures of. */
    List<String> indicatorsOfLsoas();

    /** Ids of the observations that a sum is made of, in order of area. */
    List<String> observations(int seriesId, int periodSort, List<String> lsoaCodes);
}
