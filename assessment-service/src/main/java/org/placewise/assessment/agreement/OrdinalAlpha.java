package org.placewise.assessment.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha for ordinal data with missing values: any number of raters, each of whom may have left units out.
 *
 * <p>α = 1 − D<sub>o</sub>/D<sub>e</sub>, with the coincidence matrix and the ordinal difference δ²(c,k) = (Σ n<sub>g</sub> over the
 * levels from c to k − (n<sub>c</sub> + n<sub>k</sub>)/2)² of K. Krippendorff, <em>Computing Krippendorff's Alpha-Reliability</em>,
 * University of Pennsylvania, 2011. n counts pairable values only: those of units that at least two raters judged.
 *
 * <p>A single unit has no alpha of its own: what is expected would be taken from what is observed. {@link #ofUnits} therefore holds
 * the disagreement observed within each unit against the disagreement expected from all units together. Weighted by how many raters
 * judged each unit, these make up the alpha of the whole.
 */
public final class OrdinalAlpha {

    private final JudgementTable table;
    private final List<String> pairable;
    private final long[] totals;
    private final long values;

    private OrdinalAlpha(JudgementTable table) {
        this.table = table;
        this.pairable = table.units().stream()
                .filter(unit -> table.positions(unit).size() > 1)
                .toList();
        this.totals = new long[table.levels()];
        pairable.forEach(unit -> add(totals, table.counts(unit)));
        this.values = IntStream.range(0, totals.length)
                .mapToLong(level -> totals[level])
                .sum();
    }

    /** The alpha of all units together. */
    public static Coefficient overall(JudgementTable table) {
        OrdinalAlpha alpha = new OrdinalAlpha(table);
        if (alpha.pairable.isEmpty()) {
            return new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS);
        }
        double observed = alpha.pairable.stream()
                        .mapToDouble(unit -> table.positions(unit).size() * alpha.within(unit))
                        .sum()
                / alpha.values;
        return alpha.held(observed, alpha.pairable.size());
    }

    /** How far the raters of each unit agree, against what all units together let expect; by unit, with every unit of the table. */
    public static Map<String, Coefficient> ofUnits(JudgementTable table) {
        OrdinalAlpha alpha = new OrdinalAlpha(table);
        Map<String, Coefficient> coefficients = new LinkedHashMap<>();
        table.units()
                .forEach(unit -> coefficients.put(
                        unit,
                        alpha.pairable.contains(unit)
                                ? alpha.held(alpha.within(unit), 1)
                                : new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS)));
        return coefficients;
    }

    private Coefficient held(double observed, int units) {
        double expected = disagreement(totals, values);
        return expected == 0
                ? new Coefficient.Missing(WhyMissing.NO_VARIATION)
                : new Coefficient.Known(1 - observed / expected, units);
    }

    private double within(String unit) {
        long[] counts = new long[totals.length];
        add(counts, table.counts(unit));
        return disagreement(counts, table.positions(unit).size());
    }

    /** The share of δ² over all ordered pairs of different values among these counts. */
    private double disagreement(long[] counts, long count) {
        double sum = 0;
        for (int low = 0; low < counts.length; low++) {
            for (int high = low + 1; high < counts.length; high++) {
                sum += 2.0 * counts[low] * counts[high] * difference(low, high);
            }
        }
        return sum / (count * (count - 1.0));
    }

    private double difference(int low, int high) {
        double between = (totals[low] + totals[high]) / 2.0;
        for (int level = low + 1; level < high; level++) {
            between += totals[level];
        }
        return between * between;
    }

    private static void add(long[] totals, int[] counts) {
        for (int level = 0; level < counts.length; level++) {
            totals[level] += counts[level];
        }
    }
}
