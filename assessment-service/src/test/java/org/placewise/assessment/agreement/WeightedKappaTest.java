package org.placewise.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {

    /**
     * Cohen (1968), table 1: 200 diagnoses by two raters, weights 0 1 3 / 1 0 6 / 3 6 0, weighted kappa .348. The vignette
     * <em>weighted_kappa</em> of the R package DMAR (cran.r-project.org) reprints the table cell for cell.
     */
    @Test
    void equalsCohensExampleWithHisWeights() {
        int[][] counts = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        double[][] weights = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

        assertThat(kappa(counts, (one, other) -> weights[one][other])).isCloseTo(0.348, within(0.0005));
    }

    /**
     * Ratings of 91 couples (Hout, Duncan and Sobel 1987), the example of function Kappa in the R package vcd
     * (cran.r-project.org): 0.1293 unweighted, 0.2374 with equally spaced weights.
     */
    @Test
    void equalsThePublishedLinearWeights() {
        int[][] counts = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

        assertThat(kappa(counts, DisagreementWeight.LINEAR)).isCloseTo(0.2374, within(0.00005));
        assertThat(kappa(counts, (one, other) -> one == other ? 0 : 1)).isCloseTo(0.1293, within(0.00005));
    }

    /**
     * Two dermatologists, 88 patients, the agreement study in the first examples of procedure FREQ in the SAS/STAT user's guide
     * (support.sas.com, statug_freq_gettingstarted02): kappa 0.3449.
     */
    @Test
    void isPlainKappaWhereEveryDisagreementIsAsGrave() {
        int[][] counts = {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}};

        assertThat(kappa(counts, (one, other) -> one == other ? 0 : 1)).isCloseTo(0.3449, within(0.00005));
    }

    /** Cohen (1968): with quadratic weights and equal margins, weighted kappa is the product-moment correlation. */
    @Test
    void withQuadraticWeightsAndEqualMarginsIsTheCorrelation() {
        int[][] counts = {{12, 3, 1, 0}, {3, 9, 4, 1}, {1, 4, 11, 2}, {0, 1, 2, 7}};

        assertThat(kappa(counts, DisagreementWeight.QUADRATIC)).isCloseTo(correlation(counts), within(1e-12));
    }

    @Test
    void countsOnlyUnitsThatBothJudged() {
        JudgementTable table = Tables.read(5, Tables.KRIPPENDORFF);

        assertThat(WeightedKappa.of(table, "r0", "r1", DisagreementWeight.LINEAR))
                .isInstanceOfSatisfying(Coefficient.Known.class, known -> assertThat(known.units())
                        .isEqualTo(9));
    }

    @Test
    void isMissingWithoutCommonUnitsOrVariation() {
        assertThat(WeightedKappa.of(Tables.read(4, List.of("1 .", ". 2")), "r0", "r1", DisagreementWeight.LINEAR))
                .isEqualTo(new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS));
        assertThat(WeightedKappa.of(Tables.read(4, List.of("2 2", "2 2")), "r0", "r1", DisagreementWeight.LINEAR))
                .isEqualTo(new Coefficient.Missing(WhyMissing.NO_VARIATION));
    }

    @Test
    void showsHowThePairsLieWithoutNamingThem() {
        PairwiseKappa pairs =
                PairwiseKappa.of(Tables.read(4, List.of("1 2 4", "1 2 4", "4 2 1")), DisagreementWeight.LINEAR);

        assertThat(pairs.pairs()).isEqualTo(3);
        assertThat(pairs.highest()).isEqualTo(1);
        assertThat(pairs.medianLow()).isEqualTo(pairs.lowest()).isNegative();
        assertThat(PairwiseKappa.of(JudgementTable.of(4, List.of()), DisagreementWeight.LINEAR))
                .isEqualTo(new PairwiseKappa(0, 0, null, null, null, null));
    }

    private static double kappa(int[][] counts, DisagreementWeight weight) {
        return Tables.value(WeightedKappa.ofCounts(counts, weight));
    }

    private static double correlation(int[][] counts) {
        double n = 0;
        double x = 0;
        double xx = 0;
        double xy = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                n += counts[row][column];
                x += row * counts[row][column];
                xx += row * row * counts[row][column];
                xy += row * column * counts[row][column];
            }
        }
        return (xy / n - x / n * (x / n)) / (xx / n - x / n * (x / n));
    }
}
