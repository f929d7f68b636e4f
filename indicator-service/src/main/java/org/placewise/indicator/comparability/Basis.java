package org.placewise.indicator.comparability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.PeriodBreak;
import org.placewise.indicator.indicator.PeriodType;
import org.placewise.indicator.observation.Period;

/**
 * What a figure rests on.
 *
 * @param definitionVersion of the indicator when the figure was made
 * @param periodBreaks of the indicator
 * @param groups how people are grouped; null for a figure of all people
 */
public record Basis(
        String indicatorId,
        int definitionVersion,
        PeriodType periodType,
        Period period,
        List<PeriodBreak> periodBreaks,
        String sex,
        String age,
        @Nullable Groups groups) {

    public Basis {
        periodBreaks = List.copyOf(periodBreaks);
    }

    /**
     * How people are grouped.
     *
     * @param categoryType as published, or what small areas were grouped by
     * @param of number of groups
     * @param deprivationVintage such as {@code iod2019}; null when the publisher does not say
     * @param lsoaGeneration census vintage of the small areas, {@code 2011} or {@code 2021}; null when they are not known or none
     *     were used
     */
    public record Groups(
            String categoryType,
            int of,
            @Nullable String deprivationVintage,
            @Nullable String lsoaGeneration) {}
}
