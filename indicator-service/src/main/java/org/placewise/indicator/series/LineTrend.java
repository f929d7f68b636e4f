package org.placewise.indicator.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.PeriodBreak;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.trend.RecentTrend;
import org.placewise.indicator.measure.trend.TrendFit;
import org.placewise.indicator.measure.trend.TrendPoint;
import org.placewise.kit.word.Word;

/** The recent trend of a line in words; none is told across a break in its periods unless that is wanted. */
public final class LineTrend {

    private final Indicator indicator;
    private final boolean acrossBreaks;

    /** Trends of an indicator's lines, across breaks where {@code acrossBreaks} says so. */
    public LineTrend(Indicator indicator, boolean acrossBreaks) {
        this.indicator = indicator;
        this.acrossBreaks = acrossBreaks;
    }

    /** The trend up to the last of these values, which are in order of period. */
    public Trend of(List<Value> values) {
        List<Value> latest = values.stream().filter(LineTrend::hasPoint).toList();
        List<Value> used = latest.subList(Math.max(0, latest.size() - RecentTrend.POINTS), latest.size());
        Optional<PeriodBreak> broken = broken(used);
        if (broken.isPresent() && !acrossBreaks) {
            return new Trend(
                    TrendWord.NOT_COMPARABLE,
                    TrendWord.NOT_COMPARABLE.sentence(),
                    null,
                    false,
                    names(used),
                    reason(broken.get()));
        }
        RecentTrend trend = RecentTrend.of(
                values.stream().map(LineTrend::point).toList(), indicator.valueType(), indicator.polarity());
        return told(trend, used, broken.map(LineTrend::reason).orElse(null));
    }

    private static Trend told(RecentTrend trend, List<Value> used, @Nullable String caveat) {
        return switch (trend) {
            case RecentTrend.CannotBeCalculated(List<Refusal> reasons) ->
                trend(TrendWord.CANNOT_BE_CALCULATED, null, used, sentence(reasons), caveat);
            case RecentTrend.Untested(List<Refusal> reasons) ->
                trend(TrendWord.NO_SIGNIFICANT_CHANGE, null, used, sentence(reasons), caveat);
            case RecentTrend.NoSignificantChange(TrendFit _) ->
                trend(TrendWord.NO_SIGNIFICANT_CHANGE, null, used, null, caveat);
            case RecentTrend.Increasing increasing -> trend(word(increasing), TrendDirection.UP, used, null, caveat);
            case RecentTrend.Decreasing decreasing -> trend(word(decreasing), TrendDirection.DOWN, used, null, caveat);
        };
    }

    private static Trend trend(
            TrendWord word,
            @Nullable TrendDirection direction,
            List<Value> used,
            @Nullable String reason,
            @Nullable String caveat) {
        String sentence = caveat == null ? word.sentence() : word.sentence() + " " + caveat;
        return new Trend(word, sentence, direction, direction != null, names(used), reason);
    }

    private static TrendWord word(RecentTrend trend) {
        return Word.stored(TrendWord.class, trend.word().word());
    }

    private static String sentence(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::detail).collect(Collectors.joining("; "));
    }

    private static String reason(PeriodBreak gap) {
        return "The periods lie across a break: " + gap.reason();
    }

    private Optional<PeriodBreak> broken(List<Value> used) {
        return indicator.periodBreaks().stream()
                .filter(gap -> !used.isEmpty()
                        && used.getFirst().periodSort() < gap.from()
                        && gap.from() <= used.getLast().periodSort())
                .findFirst();
    }

    private static List<String> names(List<Value> used) {
        return used.stream().map(Value::period).toList();
    }

    private static boolean hasPoint(Value value) {
        return value.value() != null && value.count() != null && value.denominator() != null;
    }

    private static TrendPoint point(Value value) {
        return new TrendPoint(
                value.periodSort(),
                number(value.value()),
                number(value.lower95()),
                number(value.upper95()),
                number(value.count()),
                number(value.denominator()));
    }

    private static double number(@Nullable BigDecimal decimal) {
        return decimal == null ? Double.NaN : decimal.doubleValue();
    }
}
