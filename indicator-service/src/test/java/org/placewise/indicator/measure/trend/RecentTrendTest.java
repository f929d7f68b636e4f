package org.placewise.indicator.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.ValueType;

class RecentTrendTest {

    private static final List<TrendPoint> RISING = points(10, 12, 14, 16, 18);

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, INCREASING_GETTING_BETTER, DECREASING_GETTING_WORSE",
        "LOW_IS_GOOD, INCREASING_GETTING_WORSE, DECREASING_GETTING_BETTER",
        "NO_JUDGEMENT, INCREASING, DECREASING",
    })
    void isWordedByPolarity(Polarity polarity, TrendWord rising, TrendWord falling) {
        assertThat(trend(RISING, polarity).word()).isEqualTo(rising);
        assertThat(trend(points(18, 16, 14, 12, 10), polarity).word()).isEqualTo(falling);
    }

    @Test
    void doesNotDependOnTheOrderOfThePoints() {
        List<TrendPoint> shuffled = new ArrayList<>(RISING);
        Collections.swap(shuffled, 0, 3);

        assertThat(trend(shuffled, Polarity.NO_JUDGEMENT)).isEqualTo(trend(RISING, Polarity.NO_JUDGEMENT));
    }

    @Test
    void usesTheLatestFivePeriodsAlone() {
        List<TrendPoint> falling = points(90, 80, 10, 12, 14, 16, 18);

        assertThat(trend(falling, Polarity.NO_JUDGEMENT))
                .isInstanceOfSatisfying(
                        RecentTrend.Increasing.class,
                        trend -> assertThat(trend.fit().periods()).containsExactly(3, 4, 5, 6, 7));
    }

    /** Without its last point this series falls, so that point alone makes the rise, however large chi-squared is. */
    @Test
    void isNoSignificantChangeWhenOnePointDecides() {
        assertThat(trend(points(14, 13.9, 13.8, 13.7, 30), Polarity.NO_JUDGEMENT))
                .isInstanceOfSatisfying(RecentTrend.NoSignificantChange.class, trend -> {
                    assertThat(trend.fit().chiSquared()).isGreaterThan(TrendFit.CRITICAL);
                    assertThat(trend.fit().keepsItsSign()).isFalse();
                });
    }

    @Test
    void cannotBeCalculatedForAllItsReasons() {
        List<TrendPoint> points = new ArrayList<>(points(10, 12, 14));
        points.add(new TrendPoint(4, 100, 99, 100, 50, 50));
        points.add(new TrendPoint(5, 12, 11, 13, 5, 0));

        assertThat(RecentTrend.of(points, ValueType.MEAN, Polarity.NO_JUDGEMENT))
                .isInstanceOfSatisfying(RecentTrend.CannotBeCalculated.class, trend -> assertThat(trend.reasons())
                        .extracting(Refusal::reason)
                        .containsExactly(
                                Refusal.Reason.VALUE_TYPE_NOT_SUPPORTED,
                                Refusal.Reason.TOO_FEW_VALUES,
                                Refusal.Reason.COUNT_EQUALS_DENOMINATOR));
    }

    @Test
    void saysThatNothingWasTestedWhenLimitsHaveNoWidth() {
        List<TrendPoint> points = new ArrayList<>(RISING);
        points.set(2, new TrendPoint(3, 14, 14, 14, 10, 100));

        assertThat(trend(points, Polarity.LOW_IS_GOOD)).isInstanceOfSatisfying(RecentTrend.Untested.class, trend -> {
            assertThat(trend.word()).isEqualTo(TrendWord.NO_SIGNIFICANT_CHANGE);
            assertThat(trend.reasons()).extracting(Refusal::reason).containsExactly(Refusal.Reason.NO_SPREAD);
        });
    }

    @Test
    void cannotBeCalculatedFromDifferentFiguresForOnePeriod() {
        List<TrendPoint> points = new ArrayList<>(RISING);
        points.add(RISING.getFirst());
        assertThat(trend(points, Polarity.NO_JUDGEMENT).word()).isEqualTo(TrendWord.INCREASING);

        points.add(new TrendPoint(5, 17, 16, 18, 10, 100));
        assertThat(trend(points, Polarity.NO_JUDGEMENT))
                .isInstanceOfSatisfying(RecentTrend.CannotBeCalculated.class, trend -> assertThat(trend.reasons())
                        .extracting(Refusal::reason)
                        .containsExactly(Refusal.Reason.PERIOD_DUPLICATE));
    }

    private static RecentTrend trend(List<TrendPoint> points, Polarity polarity) {
        return RecentTrend.of(points, ValueType.CRUDE_RATE, polarity);
    }

    private static List<TrendPoint> points(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new TrendPoint(i + 1, values[i], values[i] - 1, values[i] + 1, 10, 100))
                .toList();
    }
}
