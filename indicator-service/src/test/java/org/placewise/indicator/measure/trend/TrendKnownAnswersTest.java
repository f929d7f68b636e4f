package org.placewise.indicator.measure.trend;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;
import org.placewise.kit.word.Word;

/** Series of the live service's own tests, with its word and the slope and chi-squared of an independent program. */
class TrendKnownAnswersTest {

    private final Comparison comparison = new Comparison("trend", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.cases("trend").forEach(known -> compare(known, trend(known)));
        comparison.conclude();
    }

    private void compare(KnownCase known, RecentTrend trend) {
        Row expected = known.expected().getFirst();
        comparison.equal(
                known.id() + " word", expected.text("word"), trend.word().word());
        List<String> reasons = expected.has("reason") ? List.of(expected.text("reason")) : List.of();
        switch (trend) {
            case RecentTrend.CannotBeCalculated(List<Refusal> found) -> compareReasons(known, reasons, found);
            case RecentTrend.Untested(List<Refusal> found) -> compareReasons(known, reasons, found);
            case RecentTrend.NoSignificantChange(TrendFit fit) -> compareFit(known, expected, fit);
            case RecentTrend.Increasing(TrendFit fit, Polarity polarity) -> compareFit(known, expected, fit);
            case RecentTrend.Decreasing(TrendFit fit, Polarity polarity) -> compareFit(known, expected, fit);
        }
    }

    private void compareReasons(KnownCase known, List<String> expected, List<Refusal> found) {
        List<String> words = found.stream()
                .map(refusal -> refusal.reason().word())
                .distinct()
                .toList();
        comparison.equal(known.id() + " reasons", expected, words);
    }

    private void compareFit(KnownCase known, Row expected, TrendFit fit) {
        comparison.figure(known.id() + " slope", expected.number("slope"), fit.slope());
        comparison.figure(known.id() + " chi-squared", expected.number("chi_squared"), fit.chiSquared());
    }

    private static RecentTrend trend(KnownCase known) {
        List<TrendPoint> points = known.input().stream()
                .map(row -> new TrendPoint(
                        row.integer("period"),
                        row.number("value"),
                        row.number("lower95"),
                        row.number("upper95"),
                        row.number("count"),
                        row.number("denominator")))
                .toList();
        return RecentTrend.of(
                points,
                Word.stored(ValueType.class, known.parameters().text("value_type")),
                Word.stored(Polarity.class, known.parameters().text("polarity")));
    }
}
