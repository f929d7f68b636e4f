package org.placewise.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.dashboard.IndicatorExamples.gap;
import static org.placewise.reporting.dashboard.IndicatorExamples.indicator;
import static org.placewise.reporting.dashboard.IndicatorExamples.movement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.IndicatorReading;

class IndicatorGapTest {

    private static final IndicatorReading WORK =
            indicator("Work", "proportion", "wider-determinants", gap("5", null, movement("narrowing")));
    private static final IndicatorReading SUICIDE =
            indicator("Suicide", "crude-rate", "health-and-wellbeing", gap("3", null, movement("widening")));
    private static final IndicatorReading LIFE =
            indicator("Life expectancy", "life-expectancy", "health-and-wellbeing", gap("9.1", null, null));
    private static final IndicatorReading REFUSED =
            indicator("Alcohol", "proportion", "behaviours", gap(null, null, movement("cannot-be-calculated")));

    @Test
    void lifeExpectancyStandsForThePlaceElseWhatIsNearestToHealth() {
        assertThat(IndicatorGap.headline(List.of(WORK, SUICIDE, LIFE))).contains(LIFE);
        assertThat(IndicatorGap.headline(List.of(WORK, REFUSED, SUICIDE))).contains(SUICIDE);
        assertThat(IndicatorGap.headline(List.of(REFUSED))).isEmpty();
    }

    @Test
    void theGapIsSaidBeforeItsLimitsAndLeadsToItsPage() {
        Answered answer = IndicatorGap.gap(LIFE, List.of(WORK, LIFE, REFUSED), "E08000021");

        assertThat(answer.answer()).isEqualTo("9.1 percentage points between the most and least deprived tenths");
        assertThat(answer.detail())
                .isEqualTo("Life expectancy. Persons, all ages, 2023, 95% limits 8.1 to 10.1 percentage points."
                        + " 2 indicators here have a gap that can be calculated.");
        assertThat(answer.href()).isEqualTo("/places/E08000021/indicators/life-expectancy");
    }

    @Test
    void oneMeasuredPeriodIsTooEarlyToTellAndTheOthersAreCounted() {
        Answered answer = IndicatorGap.moving(LIFE, List.of(WORK, SUICIDE, LIFE, REFUSED));

        assertThat(answer.answer()).isEqualTo("Too early to tell");
        assertThat(answer.detail())
                .endsWith("Of 3 gaps followed: 1 widening, 1 narrowing, 1 that cannot be calculated.");
    }
}
