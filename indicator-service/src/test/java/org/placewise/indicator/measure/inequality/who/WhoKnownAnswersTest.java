package org.placewise.indicator.measure.inequality.who;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.inequality.QuantileGroup;
import org.placewise.indicator.measure.inequality.Uncertainty;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;

/**
 * The set against the WHO's own software, estimates and limits by formula. Left out: limits that it simulates, and those of three
 * measures whose standard error it leaves on another scale than the estimate.
 */
class WhoKnownAnswersTest {

    private static final double EXACT = 1e-9;
    private static final double NOISE = 1e-12;
    private static final List<String> LIMITS_ON_ANOTHER_SCALE = List.of("mld", "ti", "paf");

    private static final Map<String, WhoMeasure> MEASURES = Map.ofEntries(
            entry("d", WhoMeasure.WHO_DIFFERENCE),
            entry("r", WhoMeasure.WHO_RATIO),
            entry("sii logistic", WhoMeasure.WHO_SLOPE_INDEX_LOGISTIC),
            entry("sii linear", WhoMeasure.WHO_SLOPE_INDEX_LINEAR),
            entry("rii logistic", WhoMeasure.WHO_RELATIVE_INDEX_LOGISTIC),
            entry("rii linear", WhoMeasure.WHO_RELATIVE_INDEX_LINEAR),
            entry("aci", WhoMeasure.WHO_ABSOLUTE_CONCENTRATION_INDEX),
            entry("rci", WhoMeasure.WHO_RELATIVE_CONCENTRATION_INDEX),
            entry("paf", WhoMeasure.WHO_POPULATION_ATTRIBUTABLE_FRACTION),
            entry("parisk", WhoMeasure.WHO_POPULATION_ATTRIBUTABLE_RISK),
            entry("bgv", WhoMeasure.WHO_BETWEEN_GROUP_VARIANCE),
            entry("bgsd", WhoMeasure.WHO_BETWEEN_GROUP_STANDARD_DEVIATION),
            entry("covar", WhoMeasure.WHO_COEFFICIENT_OF_VARIATION),
            entry("idisu", WhoMeasure.WHO_INDEX_OF_DISPARITY),
            entry("idisw", WhoMeasure.WHO_INDEX_OF_DISPARITY_WEIGHTED),
            entry("mdbu", WhoMeasure.WHO_MEAN_DIFFERENCE_FROM_BEST),
            entry("mdbw", WhoMeasure.WHO_MEAN_DIFFERENCE_FROM_BEST_WEIGHTED),
            entry("mdmu", WhoMeasure.WHO_MEAN_DIFFERENCE_FROM_MEAN),
            entry("mdmw", WhoMeasure.WHO_MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED),
            entry("mdru", WhoMeasure.WHO_MEAN_DIFFERENCE_FROM_REFERENCE),
            entry("mdrw", WhoMeasure.WHO_MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED),
            entry("mld", WhoMeasure.WHO_MEAN_LOG_DEVIATION),
            entry("ti", WhoMeasure.WHO_THEIL_INDEX));

    @Test
    void everyMeasureOfTheListHasKnownAnswers() {
        assertThat(MEASURES.values()).containsExactlyInAnyOrder(WhoMeasure.values());
    }

    @Test
    void estimatesAndLimitsByFormulaEqualTheReference() {
        Comparison comparison = new Comparison("who-set", EXACT);
        Map<String, List<Row>> inputs = Row.by("dataset_id", KnownAnswers.rows("healthequal_input"));
        Row.by("dataset_id", KnownAnswers.rows("healthequal_expected")).forEach((dataset, expected) -> comparison
                .computed(dataset, WhoSet.of(groups(inputs.get(dataset)), options(inputs.get(dataset))))
                .ifPresent(set -> expected.forEach(row -> compare(comparison, row, set))));
        comparison.conclude();
    }

    private static void compare(Comparison comparison, Row expected, Map<WhoMeasure, Measured<WhoValue>> set) {
        String name = (expected.text("measure") + " " + expected.text("variant")).strip();
        WhoMeasure measure = MEASURES.get(name);
        assertThat(measure).as(name).isNotNull();
        String what = expected.text("dataset_id") + " " + name;
        comparison.computed(what, set.get(measure)).ifPresent(value -> {
            figure(comparison, what, expected.number("estimate"), value.value());
            if (hasComparableLimits(expected)) {
                Limits limits = value.limits().orElseThrow();
                figure(comparison, what + " lower", expected.number("lowerci"), limits.lower());
                figure(comparison, what + " upper", expected.number("upperci"), limits.upper());
            }
        });
    }

    private static boolean hasComparableLimits(Row expected) {
        return expected.text("ci_kind").equals("formula")
                && !LIMITS_ON_ANOTHER_SCALE.contains(expected.text("measure"));
    }

    /** What the reference computes as zero but for rounding is compared with zero. */
    private static void figure(Comparison comparison, String what, double expected, double computed) {
        comparison.figure(what, Math.abs(expected) < NOISE ? 0 : expected, computed);
    }

    private static List<QuantileGroup> groups(List<Row> input) {
        return input.stream()
                .map(row -> new QuantileGroup(
                        row.integer("subgroup_order"),
                        row.number("population"),
                        row.number("estimate"),
                        Uncertainty.standardError(row.number("se"))))
                .toList();
    }

    private static WhoOptions options(List<Row> input) {
        Row first = input.getFirst();
        return new WhoOptions(
                first.text("favourable_indicator").equals("1"), first.number("indicator_scale"), Confidence.C95);
    }
}
