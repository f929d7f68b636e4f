package org.placewise.indicator.measure.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * The fifth of areas that each value falls in, 1 the lowest: areas of one type under the benchmark area, in ascending order, in five
 * groups of which the first ones are larger by one where the number is no multiple of five (as {@code NTILE(5)} in SQL). Equal values
 * go in the order in which they are given and may fall into different fifths.
 *
 * <p>Source: the comparison by quintiles of Public Health England's Fingertips, technical guidance.
 */
public final class Quintiles {

    private static final int FIFTHS = 5;

    private Quintiles() {}

    /**
     * Fifths of all values.
     *
     * @param values one for each area, not a number when missing; a missing value is in no fifth and counts for nobody
     * @return as many outcomes as values, in their order, from 1 to 5; refused for a value that is missing ({@code NOT_A_NUMBER})
     *     and for fewer than five values ({@code TOO_FEW_VALUES})
     */
    public static List<Measured<Integer>> of(double[] values) {
        List<Measured<Integer>> fifths = new ArrayList<>(Collections.nCopies(values.length, Measured.of(0)));
        List<Integer> ascending = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Measured<Integer> missing =
                    new Reasons().number("the value", values[i]).orElse(() -> 0);
            fifths.set(i, missing);
            if (missing instanceof Measured.Result) {
                ascending.add(i);
            }
        }
        ascending.sort(Comparator.comparingDouble(i -> values[i]));
        int count = ascending.size();
        IntStream.range(0, count).forEach(rank -> fifths.set(ascending.get(rank), fifth(rank, count)));
        return fifths;
    }

    private static Measured<Integer> fifth(int rank, int count) {
        return new Reasons()
                .when(count < FIFTHS, Reason.TOO_FEW_VALUES, () -> count + " areas with values, fewer than five")
                .orElse(() -> ntile(rank, count));
    }

    private static int ntile(int rank, int count) {
        int small = count / FIFTHS;
        int larger = count % FIFTHS;
        int inLarger = larger * (small + 1);
        return rank < inLarger ? rank / (small + 1) + 1 : larger + (rank - inLarger) / small + 1;
    }
}
