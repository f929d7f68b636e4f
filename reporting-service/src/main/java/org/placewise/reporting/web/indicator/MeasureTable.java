package org.placewise.reporting.web.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.InequalityMeasure;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.web.Sentences;

/**
 * One measure of inequality over time with every digit.
 *
 * @param unit empty for a ratio, whose title says so
 * @param sign what a value below and above the line of no inequality means
 * @param rows newest period first
 */
public record MeasureTable(String title, String unit, String sign, List<Row> rows) {

    /** One period; where there is no value, the note says why. */
    public record Row(
            String period,
            String value,
            String lower,
            String upper,
            @Nullable String note) {}

    /** Makes one table per measure, the plainest measure first. */
    static List<MeasureTable> of(List<InequalityMeasure> measures) {
        return measures.stream()
                .collect(Collectors.groupingBy(
                        InequalityMeasure::measure,
                        () -> new TreeMap<>(
                                Comparator.comparing(MeasureWords::place).thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()))
                .values()
                .stream()
                .map(MeasureTable::table)
                .toList();
    }

    private static MeasureTable table(List<InequalityMeasure> periods) {
        InequalityMeasure newest = periods.getLast();
        return new MeasureTable(
                MeasureWords.title(newest.measure()),
                unit(newest),
                newest.signConvention(),
                periods.reversed().stream().map(MeasureTable::row).toList());
    }

    private static String unit(InequalityMeasure measure) {
        return switch (measure.measure()) {
            case "absolute-gap", "gap-to-rest", "sii" -> Rounded.unitOfDifference(measure.unit());
            case "relative-gap", "relative-gap-to-rest", "rii" -> "";
            default -> measure.unit();
        };
    }

    private static Row row(InequalityMeasure measure) {
        return new Row(
                measure.period(),
                measure.value() == null ? "Cannot be calculated" : Rounded.exact(measure.value()),
                Rounded.exact(measure.lower95()),
                Rounded.exact(measure.upper95()),
                note(measure));
    }

    private static @Nullable String note(InequalityMeasure measure) {
        if (measure.reliability() != null) {
            return measure.reliability().sentence();
        }
        String reasons = Sentences.of(measure.refusals().stream().map(InequalityMeasure.Reason::detail));
        return reasons.isEmpty() ? null : reasons;
    }
}
