package org.placewise.indicator.deprivation;

import java.util.ArrayList;
import java.util.List;

/** How the LSOAs and people of an area spread over the ten national deciles of the overall index. */
public final class DecileSpread {

    private DecileSpread() {}

    /** One count for each decile, 1 (most deprived) to 10. */
    public static List<DeprivationProfile.DecileCount> of(LsoaGroup group) {
        LsoaTable table = group.table();
        int[] lsoas = new int[11];
        long[] people = new long[11];
        for (int i = 0; i < group.size(); i++) {
            int index = group.members().get(i);
            int decile = NationalDecile.of(table.ranks(Measure.IMD).get(index), table.nationalLsoas());
            lsoas[decile]++;
            people[decile] += table.populations(PopulationGroup.TOTAL).get(index);
        }
        List<DeprivationProfile.DecileCount> counts = new ArrayList<>();
        for (int decile = 1; decile <= 10; decile++) {
            counts.add(new DeprivationProfile.DecileCount(decile, lsoas[decile], people[decile]));
        }
        return counts;
    }
}
