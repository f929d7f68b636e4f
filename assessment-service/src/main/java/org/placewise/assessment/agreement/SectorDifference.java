package org.placewise.assessment.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two sectors that see one unit differently: of all pairs of a rater of one and a rater of the other, one sector gave the lower level
 * in more than half (pairs that tie are pairs too, and count for neither). Only the order of levels enters.
 *
 * @param lower the sector that gave the lower levels
 * @param lowerIn in how many pairs
 * @param higherIn in how many pairs it gave the higher level
 * @param pairs how many pairs there are: with one, two people differ
 */
public record SectorDifference(String lower, String higher, int lowerIn, int higherIn, int pairs) {

    /**
     * Every difference among these sectors, in the order of their names.
     *
     * @param positions the levels given, by sector
     */
    public static List<SectorDifference> among(Map<String, List<Integer>> positions) {
        SortedMap<String, List<Integer>> sectors = new TreeMap<>(positions);
        List<SectorDifference> found = new ArrayList<>();
        sectors.forEach((one, ofOne) -> sectors.tailMap(one).forEach((other, ofOther) -> {
            if (!one.equals(other)) {
                add(found, one, ofOne, other, ofOther);
            }
        }));
        return List.copyOf(found);
    }

    private static void add(
            List<SectorDifference> found, String one, List<Integer> ofOne, String other, List<Integer> ofOther) {
        int pairs = ofOne.size() * ofOther.size();
        int oneLower = lowerIn(ofOne, ofOther);
        int otherLower = lowerIn(ofOther, ofOne);
        if (2 * oneLower > pairs) {
            found.add(new SectorDifference(one, other, oneLower, otherLower, pairs));
        } else if (2 * otherLower > pairs) {
            found.add(new SectorDifference(other, one, otherLower, oneLower, pairs));
        }
    }

    private static int lowerIn(List<Integer> mine, List<Integer> theirs) {
        return Math.toIntExact(mine.stream()
                .mapToLong(own -> theirs.stream().filter(other -> own < other).count())
                .sum());
    }
}
