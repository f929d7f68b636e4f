package org.placewise.reporting.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.reporting.web.drawing.PeriodLabels.Label;
import org.placewise.reporting.web.drawing.SeriesChart.Tick;

class SeriesChartTest {

    @Test
    void aPeriodWithoutAValueBreaksTheLineAndIsCrossed() {
        SeriesChart chart =
                chart(period(2015, 10d), period(2016, 11d), period(2017, null), period(2018, 12d), period(2019, 9d));

        assertThat(chart.line()).hasSize(2);
        assertThat(chart.dots()).hasSize(4);
        assertThat(chart.crosses()).hasSize(1);
    }

    @Test
    void yearsStandApartByTheirDistance() {
        SeriesChart chart = chart(period(2015, 1d), period(2016, 1d), period(2019, 1d));

        int first = chart.dots().get(0).x();
        assertThat(chart.dots().get(2).x() - first)
                .isCloseTo(4 * (chart.dots().get(1).x() - first), within(4));
    }

    @Test
    void aValueWithoutBothLimitsHasNoWhisker() {
        SeriesChart chart = chart(
                new Plotted("2015", 20150000, BigDecimal.ONE, null, BigDecimal.TWO, null),
                new Plotted("2016", 20160000, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TWO, null));

        assertThat(chart.whiskers()).hasSize(1);
    }

    @Test
    void everythingLiesWithinTheFrame() {
        SeriesChart chart = chart(
                new Plotted("2015", 20150000, new BigDecimal("-3.2"), new BigDecimal("-7"), new BigDecimal("4"), null),
                new Plotted("2016", 20160000, new BigDecimal("2.5"), null, null, new BigDecimal("11.3")));

        int top = chart.ticks().getLast().y();
        int bottom = chart.ticks().getFirst().y();
        assertThat(chart.whiskers()).allSatisfy(whisker -> {
            assertThat(whisker.top()).isBetween(top, whisker.bottom());
            assertThat(whisker.bottom()).isLessThanOrEqualTo(bottom);
        });
        assertThat(chart.ticks()).extracting(Tick::label).contains("0").allMatch(label -> !label.startsWith("-"));
    }

    @Test
    void nothingIsDrawnWithoutAValue() {
        assertThat(SeriesChart.of(List.of(period(2015, null)))).isEmpty();
        assertThat(SeriesChart.of(List.of())).isEmpty();
    }

    @Test
    void oneValueAloneIsADotOnAScaleOfSomeHeight() {
        SeriesChart chart = chart(period(2015, 5d));

        assertThat(chart.line()).isEmpty();
        assertThat(chart.dots()).hasSize(1);
        assertThat(chart.ticks()).hasSizeGreaterThan(1);
        assertThat(chart.labels()).extracting(Label::text).containsExactly("2015");
    }

    @Test
    void labelsNeverTouchAndTheLastIsAlwaysThere() {
        SeriesChart chart = SeriesChart.of(IntStream.range(0, 40)
                        .mapToObj(i -> new Plotted(
                                "2001/02 - 03/04 a long name " + i, i, BigDecimal.valueOf(i), null, null, null))
                        .toList())
                .orElseThrow();

        List<Label> labels = chart.labels();
        assertThat(labels.getLast().text()).endsWith("…");
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).left()).isGreaterThan(labels.get(i - 1).right());
        }
        assertThat(labels.getFirst().left()).isNotNegative();
        assertThat(labels.getLast().right()).isLessThanOrEqualTo(420);
    }

    @ParameterizedTest
    @CsvSource({
        "76.2, 79.8, 76, true",
        "3, 40, 0, true",
        "0, 0, 0, true",
        "-4, 9, -5, true",
        "0.00012, 0.00013, 0.00012, true",
        "1234567, 1234568, 1234567, true",
    })
    void scalesHaveRoundStepsThatCoverTheRange(double low, double high, BigDecimal foot, boolean covers) {
        Scale scale = Scale.over(low, high);

        assertThat(scale.lowest()).isEqualByComparingTo(foot);
        assertThat(scale.share(low) >= -1e-9 && scale.share(high) <= 1 + 1e-9).isEqualTo(covers);
        assertThat(scale.steps()).isBetween(1, 7);
    }

    private static SeriesChart chart(Plotted... periods) {
        return SeriesChart.of(List.of(periods)).orElseThrow();
    }

    private static Plotted period(int year, @Nullable Double value) {
        return new Plotted(
                Integer.toString(year),
                year * 10_000,
                value == null ? null : BigDecimal.valueOf(value),
                null,
                null,
                null);
    }
}
