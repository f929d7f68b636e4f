package org.placewise.indicator.deprivation;

/**
 * Share of an area's people who live in the nation's most deprived LSOAs: those of the most deprived tenth count in full, those of the
 * next two tenths the less the less deprived their hundredth of ranks p = ceil(100 · rank / N) is, from 0.95 for the 11th down to 0.05
 * for the 30th.
 *
 * <p>Source: English Indices of Deprivation, research report, summary measure "extent"; the weights reproduce the published figures of
 * 2019 within 0.0001.
 */
final class Extent {

    private static final int IN_FULL = 10;
    private static final int IN_PART = 30;

    private Extent() {}

    static double of(LsoaGroup group) {
        LsoaTable table = group.table();
        double counted = 0;
        long people = 0;
        for (int i = 0; i < group.size(); i++) {
            int index = group.members().get(i);
            int population = table.populations(PopulationGroup.TOTAL).get(index);
            counted += population * weight(table.ranks(Measure.IMD).get(index), table.nationalLsoas());
            people += population;
        }
        return counted / people;
    }

    /** What an LSOA's people count for, 0 to 1. */
    static double weight(int rank, int lsoas) {
        int hundredth = Math.ceilDiv(100 * rank, lsoas);
        if (hundredth <= IN_FULL) {
            return 1;
        }
        return hundredth <= IN_PART ? 0.95 - 0.9 / 19 * (hundredth - 11) : 0;
    }
}
