package org.placewise.indicator.inequality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How people are grouped, and who.
 *
 * @param categoryType as published, or what small areas were grouped by
 * @param quantiles number of groups
 * @param deprivationVintage such as {@code iod2019}; null when the source does not say
 * @param lsoaGeneration census vintage of the small areas; null for published groups
 * @param deprivationRelease the release whose ranks the small areas were grouped by; null for published groups
 */
public record Grouping(
        String sex,
        String age,
        String categoryType,
        GroupBasis basis,
        int quantiles,
        @Nullable String deprivationVintage,
        @Nullable String lsoaGeneration,
        @Nullable UUID deprivationRelease) {}
