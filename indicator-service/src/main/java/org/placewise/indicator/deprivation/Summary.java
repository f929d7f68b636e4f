package org.placewise.indicator.deprivation;

import java.util.List;
import org.placewise.indicator.deprivation.DeprivationProfile.DecileCount;

/**
 * The summary measures of one area, unrounded; a higher one is more deprived.
 *
 * @param deciles spread over the national deciles
 * @param mostDeprivedTenth share of the area's LSOAs that are among the most deprived tenth of the nation's; not weighted by people
 */
record Summary(
        List<DecileCount> deciles,
        double averageScore,
        double averageRank,
        double mostDeprivedTenth,
        double extent,
        double localConcentration) {

    /** Of an area whose LSOAs all have a score, a rank and a population of the overall index. */
    static Summary of(LsoaGroup group) {
        List<DecileCount> deciles = DecileSpread.of(group);
        return new Summary(
                deciles,
                overall(Average.score(group, Measure.IMD)),
                overall(Average.rank(group, Measure.IMD)),
                (double) deciles.getFirst().lsoas() / group.size(),
                Extent.of(group),
                LocalConcentration.of(group));
    }

    double of(SummaryMeasure measure) {
        return switch (measure) {
            case AVERAGE_SCORE -> averageScore;
            case AVERAGE_RANK -> averageRank;
            case MOST_DEPRIVED_TENTH -> mostDeprivedTenth;
            case EXTENT -> extent;
            case LOCAL_CONCENTRATION -> localConcentration;
        };
    }

    private static double overall(Average average) {
        return switch (average) {
            case Average.Of(double value) -> value;
            case Average.Missing(MissingReason reason) ->
                throw new IllegalArgumentException("The overall index must be complete, but it is " + reason.code());
        };
    }
}
