package org.placewise.indicator.measure.inequality;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

/**
 * Slope and relative index against PHEindicatormethods 2.1.0. Point estimates and closed forms to 1e-9; limits without a closed form,
 * and simulated ones, to a share of the interval's width.
 */
class SlopeKnownAnswersTest {

    private static final double EXACT = 1e-9;
    private static final double SHARE_OF_WIDTH = 0.02;
    private static final double SHARE_OF_WIDTH_IN_THE_TAILS = 0.03;
    private static final double TAILS = 0.99;

    @Test
    void pointEstimatesAndClosedFormsEqualTheReference() {
        Comparison points = new Comparison("slope-index", EXACT);
        for (KnownCase known : KnownAnswers.cases("sii")) {
            if (known.mustBeRefused()) {
                points.refused(known.id(), SlopeIndex.of(groups(known.input(), known), options(known)));
            }
            for (Row expected : known.expected()) {
                String what = known.id() + " " + expected.text("area");
                points.computed(what, SlopeIndex.of(groupsOf(expected, known), options(known, expected)))
                        .ifPresent(slope -> comparePoints(points, what, expected, slope));
            }
        }
        points.conclude();
    }

    @Test
    void anAreaThatLacksAQuantileIsRefused() {
        Comparison refusals = new Comparison("slope-index-incomplete", EXACT);
        for (KnownCase known : KnownAnswers.cases("sii")) {
            known.inputBy("area").forEach((area, input) -> {
                boolean answered = known.expected().stream()
                        .anyMatch(expected -> expected.text("area").equals(area));
                if (!answered) {
                    refusals.refused(known.id() + " " + area, SlopeIndex.of(groups(input, known), options(known)));
                }
            });
        }
        refusals.conclude();
    }

    @Test
    void limitsWithoutAClosedFormLieWithinTwoPerCentOfTheReferencesWidth() {
        Comparison limits = new Comparison("slope-index-cumulant-limits", SHARE_OF_WIDTH);
        for (KnownCase known : KnownAnswers.cases("sii")) {
            for (Row expected : known.expected()) {
                if (!expected.has("sii_lower_closed_form")) {
                    Slope slope = SlopeIndex.of(groupsOf(expected, known), options(known, expected))
                            .orThrow();
                    compareWithReference(limits, known.id() + " " + expected.text("area"), expected, slope);
                }
            }
        }
        limits.conclude();
    }

    @Test
    void simulatedLimitsLieWithinTheirShareOfTheWidth() {
        Comparison usual = new Comparison("slope-index-simulated", SHARE_OF_WIDTH);
        Comparison tails = new Comparison("slope-index-simulated-tails", SHARE_OF_WIDTH_IN_THE_TAILS);
        for (KnownCase known : KnownAnswers.cases("sii")) {
            for (Row expected : known.expected()) {
                Slope slope = SlopeIndex.simulated(
                                groupsOf(expected, known), options(known, expected), Simulation.seeded(20_210_928))
                        .orThrow();
                Comparison comparison = expected.number("conf_level") > TAILS ? tails : usual;
                compareWithReference(comparison, known.id() + " " + expected.text("area"), expected, slope);
            }
        }
        usual.conclude();
        tails.conclude();
    }

    @Test
    void simulatedLimitsOfFewerDrawsLieWithinAWiderShare() {
        Comparison usual = new Comparison("slope-index-simulated-20000", 0.03);
        Comparison tails = new Comparison("slope-index-simulated-20000-tails", 0.06);
        for (KnownCase known : KnownAnswers.cases("sii")) {
            for (Row expected : known.expected()) {
                Slope slope = SlopeIndex.simulated(
                                groupsOf(expected, known),
                                options(known, expected),
                                new Simulation(20_210_928, 20_000, 0))
                        .orThrow();
                Comparison comparison = expected.number("conf_level") > TAILS ? tails : usual;
                compareWithReference(comparison, known.id() + " " + expected.text("area"), expected, slope);
            }
        }
        usual.conclude();
        tails.conclude();
    }

    private static void comparePoints(Comparison points, String what, Row expected, Slope slope) {
        points.figure(what + " sii", expected.number("sii"), slope.absolute().value());
        points.figure(what + " intercept", expected.number("intercept"), slope.intercept());
        Optional<InequalityValue> relative = points.computed(what + " rii", slope.relative());
        relative.ifPresent(ratio -> points.figure(what + " rii", expected.number("rii"), ratio.value()));
        if (expected.has("sii_lower_closed_form")) {
            compareLimits(points, what + " sii", expected, "sii", slope.absolute());
            relative.ifPresent(ratio -> compareLimits(points, what + " rii", expected, "rii", ratio));
        }
    }

    private static void compareLimits(
            Comparison points, String what, Row expected, String measure, InequalityValue value) {
        points.figure(
                what + " lower",
                expected.number(measure + "_lower_closed_form"),
                value.limits().lower());
        points.figure(
                what + " upper",
                expected.number(measure + "_upper_closed_form"),
                value.limits().upper());
    }

    /** Distances from the reference's limits, in widths of its interval, are compared with 0. */
    private static void compareWithReference(Comparison comparison, String what, Row expected, Slope slope) {
        shares(comparison, what + " sii", reference(expected, "sii"), slope.absolute());
        slope.relative()
                .map(ratio -> {
                    shares(comparison, what + " rii", reference(expected, "rii"), ratio);
                    return ratio;
                })
                .orThrow();
    }

    private static void shares(Comparison comparison, String what, Limits reference, InequalityValue computed) {
        comparison.figure(what + " lower", 0, (computed.limits().lower() - reference.lower()) / reference.width());
        comparison.figure(what + " upper", 0, (computed.limits().upper() - reference.upper()) / reference.width());
    }

    private static Limits reference(Row expected, String measure) {
        String kind = expected.has(measure + "_lower_closed_form") ? "_closed_form" : "_mean";
        return new Limits(expected.number(measure + "_lower" + kind), expected.number(measure + "_upper" + kind));
    }

    private static List<QuantileGroup> groupsOf(Row expected, KnownCase known) {
        return groups(known.inputBy("area").getOrDefault(expected.text("area"), List.of()), known);
    }

    private static List<QuantileGroup> groups(List<Row> input, KnownCase known) {
        String mode = known.parameters().text("input_mode");
        return input.stream()
                .map(row -> new QuantileGroup(
                        row.integer("quantile"),
                        row.number("population"),
                        mode.startsWith("count") ? row.number("x") / row.number("population") : row.number("value"),
                        mode.equals("se") ? error(row) : limits(row)))
                .toList();
    }

    private static Uncertainty error(Row row) {
        return row.has("se") ? Uncertainty.standardError(row.number("se")) : new Uncertainty.NotGiven();
    }

    private static Uncertainty limits(Row row) {
        return row.has("lower_cl") && row.has("upper_cl")
                ? Uncertainty.limits95(row.number("lower_cl"), row.number("upper_cl"))
                : new Uncertainty.NotGiven();
    }

    private static SlopeOptions options(KnownCase known, Row expected) {
        return options(known).at(new Confidence(expected.number("conf_level")));
    }

    private static SlopeOptions options(KnownCase known) {
        ValueScale scale = ValueScale.values()[known.parameters().integer("value_type")];
        SlopeOptions plain = SlopeOptions.of(scale).times(known.parameters().number("multiplier"));
        return known.parameters().flag("transform") ? plain.transformed() : plain;
    }
}
