package org.placewise.assessment.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighted kappa over all pairs of raters. Pairs are not named, since each would tell of two people; what is given is how the
 * coefficients lie. Those in the middle are both given when their count is even.
 *
 * @param pairs how many pairs have a coefficient
 * @param withoutCoefficient how many have none
 * @param lowest of the coefficients, not rounded; null when there is none, and so are the others
 */
public record PairwiseKappa(
        int pairs,
        int withoutCoefficient,
        @Nullable Double lowest,
        @Nullable Double medianLow,
        @Nullable Double medianHigh,
        @Nullable Double highest) {

    /** The coefficients of every two raters of the table. */
    public static PairwiseKappa of(JudgementTable table, DisagreementWeight weight) {
        List<String> raters = table.raters();
        List<Double> values = new ArrayList<>();
        int missing = 0;
        for (int one = 0; one < raters.size(); one++) {
            for (int other = one + 1; other < raters.size(); other++) {
                switch (WeightedKappa.of(table, raters.get(one), raters.get(other), weight)) {
                    case Coefficient.Known(double value, int units) -> values.add(value);
                    case Coefficient.Missing without -> missing++;
                }
            }
        }
        values.sort(Double::compare);
        return new PairwiseKappa(
                values.size(),
                missing,
                at(values, 0),
                at(values, (values.size() - 1) / 2),
                at(values, values.size() / 2),
                at(values, values.size() - 1));
    }

    private static @Nullable Double at(List<Double> values, int index) {
        return values.isEmpty() ? null : values.get(index);
    }
}
