package org.placewise.indicator.deprivation;

import java.util.Arrays;

/**
 * How deprived the hot spots of an area are: the population-weighted mean of N + 1 − rank over its most deprived LSOAs that hold a
 * tenth of its people, the last of them counted in part, so that it is a tenth exactly.
 *
 * <p>Source: English Indices of Deprivation, research report, summary measure "local concentration".
 */
final class LocalConcentration {

    private static final double TENTH = 0.1;

    private LocalConcentration() {}

    static double of(LsoaGroup group) {
        LsoaTable table = group.table();
        long[] byRank = new long[group.size()];
        long people = 0;
        for (int i = 0; i < byRank.length; i++) {
            int index = group.members().get(i);
            int population = table.populations(PopulationGroup.TOTAL).get(index);
            byRank[i] = (long) table.ranks(Measure.IMD).get(index) << Integer.SIZE | population;
            people += population;
        }
        Arrays.sort(byRank);
        return mean(byRank, TENTH * people, table.nationalLsoas());
    }

    /** Over LSOAs in order, each a rank above and a population below, until so many people are counted. */
    private static double mean(long[] byRank, double wanted, int lsoas) {
        double left = wanted;
        double sum = 0;
        for (int i = 0; i < byRank.length && left > 0; i++) {
            int rank = (int) (byRank[i] >>> Integer.SIZE);
            double counted = Math.min(left, (int) byRank[i]);
            sum += counted * (lsoas + 1.0 - rank);
            left -= counted;
        }
        return sum / wanted;
    }
}
