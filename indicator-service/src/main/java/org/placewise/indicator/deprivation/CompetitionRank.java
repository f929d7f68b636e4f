package org.placewise.indicator.deprivation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Place of an area among others by a value, 1 for the highest; areas with equal values share the lowest number
 * (1, 2, 2, 4). Values are compared unrounded.
 *
 * <p>Source: English Indices of Deprivation, files 10 and 11, notes on ranks of summary measures.
 */
public final class CompetitionRank {

    private CompetitionRank() {}

    /** The rank of every key. */
    public static <K> Map<K, Integer> highestFirst(Map<K, Double> values) {
        double[] ascending = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        Map<K, Integer> ranks = new HashMap<>();
        values.forEach((key, value) -> ranks.put(key, 1 + countAbove(ascending, value)));
        return ranks;
    }

    private static int countAbove(double[] ascending, double value) {
        int last = Arrays.binarySearch(ascending, value);
        while (last + 1 < ascending.length && ascending[last + 1] == value) {
            last++;
        }
        return ascending.length - 1 - last;
    }
}
