package org.placewise.indicator.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.measure.known.Row;
import org.placewise.indicator.measure.known.SecondSource;
import org.placewise.kit.word.Word;

/**
 * The trends that are published beside values of many indicators. The file lacks some of the periods that they were made from, and
 * has two figures for some periods; six of the other words do not follow from the published figures.
 */
class PublishedTrendsSecondSourceTest {

    private static final int NOT_FOLLOWING = 6;

    private final List<String> differing = new ArrayList<>();
    private int equal;

    @Test
    void trendsAgree() {
        Map<String, List<Row>> lines = SecondSource.file("fingertips/healthdata_2025-02.csv").stream()
                .collect(Collectors.groupingBy(PublishedTrendsSecondSourceTest::line));
        lines.values().forEach(this::compare);

        System.out.printf(Locale.ROOT, "published trends: %,d words are ours, %d are not%n", equal, differing.size());
        assertThat(equal).isGreaterThan(4_400);
        assertThat(differing).hasSizeLessThanOrEqualTo(NOT_FOLLOWING);
    }

    private void compare(List<Row> line) {
        List<Row> rows = line.stream()
                .sorted(Comparator.comparing(row -> row.integer("year")))
                .toList();
        for (Row row : rows) {
            if (row.has("recent_trend")) {
                compare(row, rows.subList(0, rows.indexOf(row) + 1));
            }
        }
    }

    private void compare(Row row, List<Row> upToIt) {
        String published = row.text("recent_trend")
                .toLowerCase(Locale.ROOT)
                .replace(" and ", "-")
                .replace(' ', '-');
        RecentTrend trend = RecentTrend.of(
                upToIt.stream().map(PublishedTrendsSecondSourceTest::point).toList(),
                valueType(row).orElse(ValueType.SCORE),
                Word.find(Polarity.class, word(row.text("polarity"))).orElse(Polarity.NO_JUDGEMENT));
        if (trend.word().word().equals(published)) {
            equal++;
        } else if (!lacksPeriods(trend)) {
            differing.add(
                    row.place() + ": " + published + ", ours " + trend.word().word());
        }
    }

    private static boolean lacksPeriods(RecentTrend trend) {
        return trend instanceof RecentTrend.CannotBeCalculated cannot
                && cannot.reasons().stream()
                        .anyMatch(refusal -> Stream.of(Reason.TOO_FEW_VALUES, Reason.PERIOD_DUPLICATE)
                                .anyMatch(refusal.reason()::equals));
    }

    private static TrendPoint point(Row row) {
        return new TrendPoint(
                row.integer("year"),
                row.number("value"),
                row.number("lower_ci_95"),
                row.number("upper_ci_95"),
                row.number("count"),
                row.number("denominator"));
    }

    private static Optional<ValueType> valueType(Row row) {
        return Word.find(ValueType.class, word(row.text("value_type")));
    }

    private static String line(Row row) {
        return Stream.of("indicator_id", "area_code", "sex", "age", "category_type", "category")
                .map(row::text)
                .collect(Collectors.joining("|"));
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
