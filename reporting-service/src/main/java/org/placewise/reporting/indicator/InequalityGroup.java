package org.placewise.reporting.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures of one sex and age over one set of deprivation groups.
 *
 * @param basis published-groups or small-areas
 * @param quantiles how many groups; the first is the most deprived
 * @param deprivationVintage edition of the indices that made the groups; null when the source does not say
 * @param measures oldest period first
 * @param gapChange null with fewer than two periods
 */
public record InequalityGroup(
        String sex,
        String age,
        String categoryType,
        String basis,
        int quantiles,
        @Nullable String deprivationVintage,
        boolean headline,
        List<InequalityMeasure> measures,
        @Nullable GapChange gapChange) {}
