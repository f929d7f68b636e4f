package org.placewise.indicator.measure.quantile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * The quantile of each of N values among k: {@code floor((k + 1) − ceil((N + 1 − rank) / (N / k)))}, at least 1. Equal values share
 * the lowest rank and so their quantile; groups differ in size by one where N is no multiple of k.
 *
 * <p>Source: the method of Public Health England's statistics package PHEindicatormethods, computed in the order written here and
 * in floating point, as it is there. English Indices of Deprivation use another formula for their deciles.
 */
public final class Quantiles {

    private Quantiles() {}

    /**
     * Quantiles among all values, such as all areas of the nation.
     *
     * @param values one for each area, not a number when missing; a missing value has no quantile and counts for nobody
     * @param quantiles how many, k
     * @return as many outcomes as values, in their order, from 1 to k; refused for a value that is missing ({@code NOT_A_NUMBER}),
     *     for fewer than k values ({@code TOO_FEW_VALUES}) and for fewer than two quantiles ({@code TOO_FEW_QUANTILES})
     */
    public static List<Measured<Integer>> among(double[] values, int quantiles, QuantileOrder order) {
        double[] ranked = ranked(values, order);
        Reasons general = new Reasons()
                .when(quantiles < 2, Reason.TOO_FEW_QUANTILES, () -> quantiles + " quantiles, fewer than two")
                .when(
                        ranked.length < quantiles,
                        Reason.TOO_FEW_VALUES,
                        () -> ranked.length + " values for " + quantiles + " quantiles");
        List<Measured<Integer>> outcomes = new ArrayList<>(values.length);
        for (double value : values) {
            List<Refusal> reasons = new ArrayList<>(general.all());
            reasons.addAll(new Reasons().number("the value", value).all());
            outcomes.add(
                    Measured.unless(reasons, () -> quantile(rank(value, ranked, order), ranked.length, quantiles)));
        }
        return outcomes;
    }

    /**
     * Quantiles of each area among those of its own group, such as the same region.
     *
     * @param groups one for each value
     * @return in the order of the values, refused as {@link #among} does, for each group on its own
     */
    public static List<Measured<Integer>> within(
            List<String> groups, double[] values, int quantiles, QuantileOrder order) {
        if (groups.size() != values.length) {
            throw new IllegalArgumentException(groups.size() + " groups for " + values.length + " values");
        }
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            members.computeIfAbsent(groups.get(i), group -> new ArrayList<>()).add(i);
        }
        List<Measured<Integer>> outcomes = new ArrayList<>(Collections.nCopies(values.length, Measured.of(0)));
        for (List<Integer> group : members.values()) {
            double[] own = group.stream().mapToDouble(i -> values[i]).toArray();
            List<Measured<Integer>> found = among(own, quantiles, order);
            for (int i = 0; i < own.length; i++) {
                outcomes.set(group.get(i), found.get(i));
            }
        }
        return outcomes;
    }

    static int quantile(int rank, int values, int quantiles) {
        double size = (double) values / quantiles;
        double quantile = Math.floor(quantiles + 1 - Math.ceil((values + 1 - rank) / size));
        return (int) Math.max(1, quantile);
    }

    /** Present values in the order of their ranks, turned round when the highest is first. */
    private static double[] ranked(double[] values, QuantileOrder order) {
        double[] keys = Arrays.stream(values)
                .filter(Double::isFinite)
                .map(value -> key(value, order))
                .toArray();
        Arrays.sort(keys);
        return keys;
    }

    /** One more than the number of values before it. */
    private static int rank(double value, double[] ranked, QuantileOrder order) {
        double key = key(value, order);
        int low = 0;
        int high = ranked.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranked[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }

    private static double key(double value, QuantileOrder order) {
        return switch (order) {
            case HIGHEST_FIRST -> -value;
            case LOWEST_FIRST -> value;
        };
    }
}
