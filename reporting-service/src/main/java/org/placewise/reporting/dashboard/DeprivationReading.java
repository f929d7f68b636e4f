package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.deprivation.DomainAverage;
import org.placewise.reporting.deprivation.MostDeprivedTenth;
import org.placewise.reporting.deprivation.NationalRank;
import org.placewise.reporting.deprivation.Release;

/**
 * Deprivation of the place by one edition of the indices; numbers are not rounded.
 *
 * @param averageScore population-weighted mean of LSOA scores; higher is more deprived
 * @param averageRank population-weighted mean of reversed ranks; higher is more deprived, as published
 * @param nationalRank null for England itself
 */
public record DeprivationReading(
        String index,
        String indexName,
        Release release,
        String lsoaVintage,
        String methodVersion,
        int lsoaCount,
        long population,
        String populationBasis,
        List<DecileShare> deciles,
        MostDeprivedTenth mostDeprivedTenth,
        double averageScore,
        double averageRank,
        @Nullable NationalRank nationalRank,
        List<DomainAverage> domains,
        Source source) {

    /**
     * How much of the place lies in one national decile; shares are fractions of the place's LSOAs and people, and null
     * when there are none.
     *
     * @param decile 1 (most deprived tenth of LSOAs in England) to 10
     */
    public record DecileShare(
            int decile,
            int lsoas,
            @Nullable Double lsoaShare,
            long population,
            @Nullable Double populationShare) {}
}
