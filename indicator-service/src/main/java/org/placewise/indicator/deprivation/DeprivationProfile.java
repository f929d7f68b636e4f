package org.placewise.indicator.deprivation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deprivation of one area by one release: what is published, stored and answered. Higher averages are more deprived; shares
 * are fractions; nothing is rounded.
 *
 * @param areaType code of the area's type
 * @param index code of the edition, such as {@code iod2025}
 * @param methodVersion version of the formulas, see {@link ProfileCalculation#METHOD_VERSION}
 * @param population people in the area by the release's own estimate
 * @param populationBasis heading of the population column
 * @param averageScore population-weighted score of the overall index
 * @param averageRank population-weighted N + 1 − rank of the overall index
 * @param extent share of people in the most deprived LSOAs of the nation, see {@link Extent}; null in a profile by the first method
 * @param localConcentration how deprived the area's hot spots are, see {@link LocalConcentration}; null in a profile by the first
 *     method
 * @param nationalRank by average score; null for England
 * @param nationalRanks by each summary measure, empty for England; null in a profile by the first method
 * @param subDomains null in a profile by the first method
 */
public record DeprivationProfile(
        String gssCode,
        String areaName,
        String areaType,
        String index,
        String indexName,
        ReleaseFacts release,
        String lsoaVintage,
        String methodVersion,
        int lsoaCount,
        long population,
        String populationBasis,
        List<DecileCount> deciles,
        MostDeprivedTenth mostDeprivedTenth,
        double averageScore,
        double averageRank,
        @Nullable Double extent,
        @Nullable Double localConcentration,
        @Nullable NationalRank nationalRank,
        @Nullable List<NationalRank> nationalRanks,
        List<DomainAverages> domains,
        @Nullable List<DomainAverages> subDomains) {

    /** Where the figures come from: enough to find the very bytes. */
    public record ReleaseFacts(
            UUID id,
            @Nullable String fileName,
            String sha256,
            int rows,
            Instant publishedAt,
            String source,
            String licence) {}

    /** LSOAs and people of the area in one national decile. */
    public record DecileCount(int decile, int lsoas, long population) {}

    /**
     * What lies in the most deprived tenth of England's LSOAs. The LSOA share is the published "proportion of LSOAs in most
     * deprived 10% nationally" and is not weighted; the population share is of people.
     */
    public record MostDeprivedTenth(int lsoas, double lsoaShare, long population, double populationShare) {

        static MostDeprivedTenth of(List<DecileCount> deciles, int lsoaCount, long population) {
            DecileCount first = deciles.getFirst();
            return new MostDeprivedTenth(
                    first.lsoas(),
                    (double) first.lsoas() / lsoaCount,
                    first.population(),
                    (double) first.population() / population);
        }
    }

    /** Place among areas of one kind, 1 the most deprived. */
    public record NationalRank(int rank, int of, String measure, String amongAreaType) {}

    /** Averages of one domain or sub-domain, or why there are none. */
    public record DomainAverages(
            String domain,
            String name,
            @Nullable Double averageScore,
            @Nullable Double averageRank,
            @Nullable String missingReason) {}
}
