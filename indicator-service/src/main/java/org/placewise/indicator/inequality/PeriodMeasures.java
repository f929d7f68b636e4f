package org.placewise.indicator.inequality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.indicator.measure.inequality.AttributableBurden;
import org.placewise.indicator.measure.inequality.ConcentrationIndex;
import org.placewise.indicator.measure.inequality.DeprivationGap;
import org.placewise.indicator.measure.inequality.Gap;
import org.placewise.indicator.measure.inequality.GapTo;
import org.placewise.indicator.measure.inequality.InequalityValue;
import org.placewise.indicator.measure.inequality.SignConvention;
import org.placewise.indicator.measure.inequality.Slope;
import org.placewise.indicator.measure.inequality.SlopeIndex;
import org.placewise.indicator.measure.inequality.ValueScale;
import org.placewise.indicator.series.FigureKind;

/**
 * All measures between the groups of one area in one period. A group without people has no place on the line and is left out of
 * it; gaps need the most deprived and the least deprived group to be there.
 */
public final class PeriodMeasures {

    /** Changes when a figure could change for the same input. */
    public static final String METHOD_VERSION = "inequality/1";

    private static final String RATIO = "ratio";
    private static final String FRACTION = "fraction of the mean";
    private static final String INDEX = "index from -1 to 1";

    private final List<GroupFigure> groups;
    private final int quantiles;
    private final String unit;
    private final Optional<FigureKind> kind;

    /**
     * @param quantiles how many groups there should be
     * @param unit of the indicator
     * @param kind empty when figures cannot be measured against each other
     */
    public PeriodMeasures(List<GroupFigure> groups, int quantiles, String unit, Optional<FigureKind> kind) {
        this.groups = List.copyOf(groups);
        this.quantiles = quantiles;
        this.unit = unit;
        this.kind = kind;
    }

    /** Every measure, in the order of {@link MeasureKind}. */
    public List<ComputedMeasure> all() {
        return kind.map(this::measured).orElseGet(this::notApplicable);
    }

    private List<ComputedMeasure> measured(FigureKind figures) {
        GroupInputs inputs = new GroupInputs(groups, quantiles, figures);
        List<ComputedMeasure> measures = new ArrayList<>();
        addSlope(measures, inputs, figures);
        addGaps(measures, inputs, figures, GapTo.LEAST_DEPRIVED, MeasureKind.ABSOLUTE_GAP, MeasureKind.RELATIVE_GAP);
        addGaps(measures, inputs, figures, GapTo.THE_REST, MeasureKind.GAP_TO_REST, MeasureKind.RELATIVE_GAP_TO_REST);
        measures.add(attributable(inputs, figures));
        measures.add(concentration(inputs, figures));
        return List.copyOf(measures);
    }

    private static ComputedMeasure attributable(GroupInputs inputs, FigureKind figures) {
        if (figures.scale() == ValueScale.CONTINUOUS) {
            return ComputedMeasure.refused(
                    MeasureKind.PAF,
                    FRACTION,
                    SignConvention.POSITIVE_WHEN_FIGURE_WOULD_FALL,
                    List.of(new Refusal(
                            Reason.VALUE_TYPE_NOT_SUPPORTED,
                            "A fraction that would be spared is of rates and proportions, not of "
                                    + figures.type().word())));
        }
        return ComputedMeasure.of(
                MeasureKind.PAF,
                FRACTION,
                SignConvention.POSITIVE_WHEN_FIGURE_WOULD_FALL,
                then(
                        inputs.complete(groups -> AttributableBurden.of(groups, figures.options(Confidence.C95))),
                        AttributableBurden::fraction),
                then(
                        inputs.complete(groups -> AttributableBurden.of(groups, figures.options(Confidence.C998))),
                        AttributableBurden::fraction),
                null);
    }

    private static ComputedMeasure concentration(GroupInputs inputs, FigureKind figures) {
        return ComputedMeasure.of(
                MeasureKind.CONCENTRATION_INDEX,
                INDEX,
                SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED,
                then(
                        inputs.onTheLine(groups -> ConcentrationIndex.of(groups, figures.options(Confidence.C95))),
                        ConcentrationIndex::relative),
                then(
                        inputs.onTheLine(groups -> ConcentrationIndex.of(groups, figures.options(Confidence.C998))),
                        ConcentrationIndex::relative),
                null);
    }

    private void addSlope(List<ComputedMeasure> measures, GroupInputs inputs, FigureKind figures) {
        Measured<Slope> at95 = inputs.onTheLine(groups -> SlopeIndex.of(groups, figures.options(Confidence.C95)));
        Measured<Slope> at998 = inputs.onTheLine(groups -> SlopeIndex.of(groups, figures.options(Confidence.C998)));
        ComputedMeasure.Reliability reliability =
                at95 instanceof Measured.Result<Slope>(Slope slope) ? Reliabilities.of(slope, inputs) : null;
        measures.add(ComputedMeasure.of(
                MeasureKind.SII,
                unit,
                SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED,
                at95.map(Slope::absolute),
                at998.map(Slope::absolute),
                reliability));
        measures.add(ComputedMeasure.of(
                MeasureKind.RII,
                RATIO,
                SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED,
                then(at95, Slope::relative),
                then(at998, Slope::relative),
                reliability));
    }

    private void addGaps(
            List<ComputedMeasure> measures,
            GroupInputs inputs,
            FigureKind figures,
            GapTo to,
            MeasureKind absolute,
            MeasureKind relative) {
        Measured<Gap> at95 = inputs.complete(groups -> DeprivationGap.of(groups, to, figures.options(Confidence.C95)));
        Measured<Gap> at998 =
                inputs.complete(groups -> DeprivationGap.of(groups, to, figures.options(Confidence.C998)));
        measures.add(ComputedMeasure.of(
                absolute,
                unit,
                SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED,
                at95.map(Gap::absolute),
                at998.map(Gap::absolute),
                null));
        measures.add(ComputedMeasure.of(
                relative,
                RATIO,
                SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED,
                then(at95, Gap::relative),
                then(at998, Gap::relative),
                null));
    }

    private static <T> Measured<InequalityValue> then(
            Measured<T> first, Function<T, Measured<InequalityValue>> second) {
        return switch (first) {
            case Measured.Result<T>(T value) -> second.apply(value);
            case Measured.Refused<T>(List<Refusal> reasons) -> new Measured.Refused<>(reasons);
        };
    }

    private List<ComputedMeasure> notApplicable() {
        List<Refusal> reasons = List.of(new Refusal(
                Reason.VALUE_TYPE_NOT_SUPPORTED,
                "Counts and slope indices of groups are not measured against each other: groups differ in size"));
        return List.of(MeasureKind.values()).stream()
                .map(measure -> ComputedMeasure.refused(
                        measure, unit, SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED, reasons))
                .toList();
    }
}
