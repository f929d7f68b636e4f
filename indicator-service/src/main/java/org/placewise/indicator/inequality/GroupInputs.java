package org.placewise.indicator.inequality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.indicator.measure.inequality.QuantileGroup;
import org.placewise.indicator.measure.inequality.Uncertainty;
import org.placewise.indicator.series.FigureKind;
import org.placewise.indicator.series.ValueState;

/**
 * Published figures of groups as measures take them. Where a source gives no population for any group, quantiles count equally,
 * which is what they were made for; where it gives no limits, those of its counts are computed, if the figure is a ratio of counts.
 */
final class GroupInputs {

    private final List<GroupFigure> figures;
    private final int quantiles;
    private final FigureKind kind;
    private final boolean equalWeights;

    GroupInputs(List<GroupFigure> figures, int quantiles, FigureKind kind) {
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(GroupFigure::quantile))
                .toList();
        this.quantiles = quantiles;
        this.kind = kind;
        this.equalWeights = figures.stream().allMatch(figure -> figure.denominator() == null);
    }

    /** Whether groups count equally because the source gives no populations. */
    boolean equalWeights() {
        return equalWeights;
    }

    /** How many groups of the small areas' deciles are not there because nobody lives in them. */
    int emptyGroups() {
        return quantiles - figures.size();
    }

    /** A measure of the groups that are there, in their order: one without people has no place on a line. */
    <T> Measured<T> onTheLine(Function<List<QuantileGroup>, Measured<T>> measure) {
        boolean mayLack = figures.stream().anyMatch(figure -> figure.smallAreas() > 0);
        List<Refusal> reasons = mayLack ? withheld() : faults();
        return reasons.isEmpty() ? measure.apply(renumbered()) : new Measured.Refused<>(reasons);
    }

    /** A measure that needs every group. */
    <T> Measured<T> complete(Function<List<QuantileGroup>, Measured<T>> measure) {
        List<Refusal> reasons = faults();
        return reasons.isEmpty() ? measure.apply(ordered()) : new Measured.Refused<>(reasons);
    }

    List<QuantileGroup> ordered() {
        return figures.stream().map(figure -> group(figure, figure.quantile())).toList();
    }

    private List<QuantileGroup> renumbered() {
        List<QuantileGroup> groups = new ArrayList<>();
        figures.forEach(figure -> groups.add(group(figure, groups.size() + 1)));
        return groups;
    }

    private QuantileGroup group(GroupFigure figure, int quantile) {
        return new QuantileGroup(
                quantile, population(figure), kind.onScale(number(figure.value())), uncertainty(figure));
    }

    private double population(GroupFigure figure) {
        return equalWeights ? 1 : number(figure.denominator());
    }

    private Uncertainty uncertainty(GroupFigure figure) {
        if (figure.lower95() != null && figure.upper95() != null) {
            return limits(number(figure.lower95()), number(figure.upper95()));
        }
        if (kind.isRatioOfCounts() && figure.count() != null && figure.denominator() != null) {
            return switch (kind.figure(figure.count(), figure.denominator(), Confidence.C95)) {
                case Measured.Result<Estimate>(Estimate estimate) ->
                    limits(estimate.limits().lower(), estimate.limits().upper());
                case Measured.Refused<Estimate> _ -> new Uncertainty.NotGiven();
            };
        }
        return new Uncertainty.NotGiven();
    }

    private Uncertainty limits(double lower, double upper) {
        return Uncertainty.limits95(kind.onScale(lower), kind.onScale(upper));
    }

    private static double number(@org.jspecify.annotations.Nullable BigDecimal decimal) {
        return decimal == null ? Double.NaN : decimal.doubleValue();
    }

    private List<Refusal> faults() {
        List<Refusal> reasons = withheld();
        Set<Integer> there = figures.stream().map(GroupFigure::quantile).collect(Collectors.toSet());
        for (int quantile = 1; quantile <= quantiles; quantile++) {
            if (!there.contains(quantile)) {
                reasons.add(new Refusal(
                        Reason.QUANTILE_MISSING, "Group " + quantile + " of " + quantiles + " is not there"));
            }
        }
        return reasons;
    }

    private List<Refusal> withheld() {
        List<Refusal> reasons = new ArrayList<>();
        for (GroupFigure figure : figures) {
            if (figure.withheld() > 0) {
                reasons.add(new Refusal(
                        Reason.FIGURE_WITHHELD,
                        figure.withheld() + " of the " + figure.smallAreas() + " small areas of group "
                                + figure.quantile() + " have no published figure"));
            } else if (figure.state() != ValueState.PUBLISHED) {
                reasons.add(new Refusal(
                        Reason.FIGURE_WITHHELD,
                        "The figure of group " + figure.quantile() + " is "
                                + figure.state().word()));
            }
        }
        return reasons;
    }
}
