package org.placewise.indicator.measure.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Proportion;

class PositionTest {

    @ParameterizedTest
    @CsvSource({
        "12.1, LOWER",
        "12.0, SIMILAR",
        "11.0, SIMILAR",
        "10.0, SIMILAR",
        "9.9, HIGHER",
    })
    void isOutsideOnlyWhenTheLimitsDoNotTouchTheBenchmark(double benchmark, Position position) {
        assertThat(Position.of(new Limits(10, 12), benchmark)).isEqualTo(Measured.of(position));
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER, HIGH_IS_GOOD, WORSE",
        "LOWER, LOW_IS_GOOD, BETTER",
        "LOWER, NO_JUDGEMENT, LOWER",
        "SIMILAR, HIGH_IS_GOOD, SIMILAR",
        "SIMILAR, LOW_IS_GOOD, SIMILAR",
        "SIMILAR, NO_JUDGEMENT, SIMILAR",
        "HIGHER, HIGH_IS_GOOD, BETTER",
        "HIGHER, LOW_IS_GOOD, WORSE",
        "HIGHER, NO_JUDGEMENT, HIGHER",
    })
    void isJudgedByPolarity(Position position, Polarity polarity, Judgement judgement) {
        assertThat(position.judged(polarity)).isEqualTo(judgement);
    }

    /** 60 of 100 against 50%: 95% limits from 50.2%, 99.8% limits from 44.5%. */
    @Test
    void dependsOnTheConfidenceOfTheLimits() {
        assertThat(position(Confidence.C95)).isEqualTo(Measured.of(Position.HIGHER));
        assertThat(position(Confidence.C998)).isEqualTo(Measured.of(Position.SIMILAR));
    }

    @Test
    void isRefusedWithoutABenchmark() {
        assertThat(Position.of(new Limits(10, 12), Double.NaN)).isInstanceOf(Measured.Refused.class);
    }

    private static Measured<Position> position(Confidence confidence) {
        Estimate estimate = Proportion.of(60, 100, 100, confidence).orThrow();
        return Position.of(estimate.limits(), 50);
    }
}
