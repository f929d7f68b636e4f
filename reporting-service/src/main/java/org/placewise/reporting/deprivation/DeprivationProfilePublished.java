package org.placewise.reporting.deprivation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code org.placewise.indicator.deprivation-profile.published.v1}: one place by one edition of the indices.
 *
 * @param index iod2019 or iod2025
 * @param nationalRank null for England itself
 */
public record DeprivationProfilePublished(
        String gssCode,
        String areaName,
        String areaType,
        String index,
        String indexName,
        Release release,
        String lsoaVintage,
        String methodVersion,
        int lsoaCount,
        long population,
        String populationBasis,
        List<DecileCount> deciles,
        MostDeprivedTenth mostDeprivedTenth,
        double averageScore,
        double averageRank,
        @Nullable NationalRank nationalRank,
        List<DomainAverage> domains) {}
