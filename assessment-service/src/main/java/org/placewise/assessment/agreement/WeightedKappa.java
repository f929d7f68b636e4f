package org.placewise.assessment.agreement;

import java.util.Arrays;

/**
 * Weighted kappa of two raters: κ<sub>w</sub> = 1 − Σ v·o / Σ v·e, where v is the weight of a disagreement, o the observed and e the
 * expected share of a cell, e being the product of the two raters' own shares. J. Cohen, <em>Weighted kappa: nominal scale agreement
 * with provision for scaled disagreement or partial credit</em>, Psychological Bulletin 70 (1968) 213–220.
 *
 * <p>Steps are steps on the scale, whatever its levels are numbered. Only units that both raters judged take part.
 */
public final class WeightedKappa {

    private WeightedKappa() {}

    /** The kappa of two raters of the table; missing when no unit was judged by both, or both gave one and the same level only. */
    public static Coefficient of(JudgementTable table, String one, String other, DisagreementWeight weight) {
        return ofCounts(table.together(one, other), weight);
    }

    /** The kappa of a square table of counts: rows are the levels of one rater, columns those of the other. */
    static Coefficient ofCounts(int[][] counts, DisagreementWeight weight) {
        int levels = counts.length;
        long[] rows = new long[levels];
        long[] columns = new long[levels];
        for (int row = 0; row < levels; row++) {
            for (int column = 0; column < levels; column++) {
                rows[row] += counts[row][column];
                columns[column] += counts[row][column];
            }
        }
        long units = Arrays.stream(rows).sum();
        if (units == 0) {
            return new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS);
        }
        double observed = 0;
        double expected = 0;
        for (int row = 0; row < levels; row++) {
            for (int column = 0; column < levels; column++) {
                observed += weight.of(row, column) * counts[row][column];
                expected += weight.of(row, column) * rows[row] * columns[column] / units;
            }
        }
        return expected == 0
                ? new Coefficient.Missing(WhyMissing.NO_VARIATION)
                : new Coefficient.Known(1 - observed / expected, Math.toIntExact(units));
    }
}
