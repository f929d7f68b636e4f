package org.placewise.assessment.agreement;

import java.util.List;

/**
 * Whether raters of a unit agree, are split, or too few gave a level.
 *
 * <p>The rule, in this order. <em>Uncertain</em>: fewer than {@value #FEWEST_LEVELS} raters gave a level, or no more than half of
 * those for whom the unit applies ("not known" is an answer without a level; "not applicable" says that it does not apply).
 * <em>Agreed</em>: at least four in five of the levels lie on one level or on two neighbouring levels of the scale.
 * <em>Split</em>: otherwise. The rule is Placewise's own; it uses only counts and neighbourhood on the scale.
 */
public final class SplitRule {

    /** With fewer levels than this, one rater more would decide. */
    public static final int FEWEST_LEVELS = 3;

    private SplitRule() {}

    /**
     * The finding for one unit.
     *
     * @param levels how many levels the scale has
     * @param positions the levels given, as positions on the scale, in any order
     * @param notKnown how many raters answered that they do not know
     */
    public static Accord judge(int levels, List<Integer> positions, int notKnown) {
        int given = positions.size();
        if (given < FEWEST_LEVELS || given <= notKnown) {
            return Accord.UNCERTAIN;
        }
        int[] counts = new int[levels];
        positions.forEach(position -> counts[position]++);
        int together = counts[0];
        for (int level = 1; level < levels; level++) {
            together = Math.max(together, counts[level - 1] + counts[level]);
        }
        return 5 * together >= 4 * given ? Accord.AGREED : Accord.SPLIT;
    }
}
