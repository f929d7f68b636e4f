package org.placewise.reporting.web.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.InequalityGroup;
import org.placewise.reporting.indicator.InequalityMeasure;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.web.drawing.Plotted;
import org.placewise.reporting.web.drawing.SeriesChart;

/**
 * Measures of inequality of one sex and age over one set of deprivation groups.
 *
 * @param basis what the groups are, in words
 * @param drawn which measure the chart shows; null when none has a value
 */
public record GroupCard(
        String title,
        String basis,
        Finding movement,
        @Nullable String drawn,
        @Nullable SeriesChart chart,
        String alternative,
        List<MeasureTable> measures) {

    static GroupCard of(InequalityGroup group) {
        List<InequalityMeasure> drawn = drawn(group);
        String title = IndicatorCard.whom(group.sex(), group.age());
        String measure =
                drawn.isEmpty() ? null : MeasureWords.title(drawn.getLast().measure());
        return new GroupCard(
                title,
                basis(group),
                Movements.of(group.gapChange()),
                measure,
                SeriesChart.of(drawn.stream().map(GroupCard::plotted).toList()).orElse(null),
                measure == null ? "" : "Line chart. " + measure + ", " + title + ". " + text(drawn),
                MeasureTable.of(group.measures()));
    }

    /** The difference, or the slope where no difference has a value. */
    private static List<InequalityMeasure> drawn(InequalityGroup group) {
        List<InequalityMeasure> difference = of(group, "absolute-gap");
        return difference.isEmpty() ? of(group, "sii") : difference;
    }

    private static List<InequalityMeasure> of(InequalityGroup group, String measure) {
        List<InequalityMeasure> periods = group.measures().stream()
                .filter(candidate -> candidate.measure().equals(measure))
                .toList();
        return periods.stream().anyMatch(period -> period.value() != null) ? periods : List.of();
    }

    private static String basis(InequalityGroup group) {
        String groups = "most to least deprived " + GapView.groups(group.quantiles());
        String how = group.basis().equals("small-areas")
                ? "small areas of this place added up by their national tenth"
                : group.categoryType();
        String vintage = group.deprivationVintage();
        return groups + ", " + how + (vintage == null ? ", edition of the indices not stated" : ", by " + vintage);
    }

    private static String text(List<InequalityMeasure> periods) {
        return periods.stream()
                .map(period -> period.period() + ": "
                        + (period.value() == null
                                ? "cannot be calculated"
                                : Rounded.measure(period.value(), Rounded.unitOfDifference(period.unit()))))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static Plotted plotted(InequalityMeasure measure) {
        return new Plotted(
                measure.period(), measure.periodSort(), measure.value(), measure.lower95(), measure.upper95(), null);
    }
}
