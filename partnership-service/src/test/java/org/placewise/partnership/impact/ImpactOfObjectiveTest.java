package org.placewise.partnership.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.impact.SeriesFixture.line;
import static org.placewise.partnership.impact.SeriesFixture.lowIsGood;
import static org.placewise.partnership.impact.SeriesFixture.period;
import static org.placewise.partnership.impact.SeriesFixture.series;
import static org.placewise.partnership.impact.SeriesFixture.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.objective.ObjectiveTerms;

class ImpactOfObjectiveTest {

    /** Baseline 18.4 of 2024; limits half to either side, so that a change of up to 0.707 is none. */
    @ParameterizedTest
    @CsvSource({
        "LOW_IS_GOOD,  12,   16.0, MOVED_AS_INTENDED",
        "LOW_IS_GOOD,  12,   17.6, MOVED_AS_INTENDED",
        "LOW_IS_GOOD,  12,   17.7, NO_SIGNIFICANT_CHANGE",
        "LOW_IS_GOOD,  12,   18.4, NO_SIGNIFICANT_CHANGE",
        "LOW_IS_GOOD,  12,   19.1, NO_SIGNIFICANT_CHANGE",
        "LOW_IS_GOOD,  12,   19.2, MOVED_AGAINST",
        "HIGH_IS_GOOD, 25,   20.0, MOVED_AS_INTENDED",
        "HIGH_IS_GOOD, 25,   16.0, MOVED_AGAINST",
        "NO_JUDGEMENT, 25,   20.0, MOVED_AS_INTENDED",
        "NO_JUDGEMENT, 12,   20.0, MOVED_AGAINST",
        "LOW_IS_GOOD,  ,     16.0, MOVED_AS_INTENDED",
        "HIGH_IS_GOOD, ,     16.0, MOVED_AGAINST",
        "NO_JUDGEMENT, ,     16.0, CANNOT_BE_TESTED",
        "LOW_IS_GOOD,  18.4, 16.0, CANNOT_BE_TESTED",
        "LOW_IS_GOOD,  25,   16.0, CANNOT_BE_TESTED",
        "HIGH_IS_GOOD, 12,   20.0, CANNOT_BE_TESTED",
    })
    void readsTheChangeByTargetAndPolarity(Polarity polarity, String target, String now, Movement expected) {
        IndicatorSeries series =
                series(polarity, "calendar", line("Persons", "18+ yrs", value(2024, "18.4"), value(2026, now)));

        assertThat(ImpactOfObjective.of(ObjectiveFixture.aimingFor(target), early(), Optional.of(series))
                        .movement())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 6,  MOVED_AGAINST,     'effect on 30 December 2024: 2025 is the first whole period'",
        "2025-06-30, 6,  TOO_EARLY_TO_TELL, 'effect on 30 December 2025, only 2025 is published'",
        "2025-01-01, 0,  MOVED_AGAINST,     'the period begins on the day'",
        "2025-01-02, 0,  TOO_EARLY_TO_TELL, 'a day later'",
        "2024-01-01, 12, MOVED_AGAINST,     'a lag of a year up to the day'",
        "2024-01-01, 13, TOO_EARLY_TO_TELL, 'and of one month more'",
    })
    void isNeverRedBeforeTheEffectCouldShow(LocalDate done, int lag, Movement expected, String why) {
        List<PlannedEffect> actions = List.of(action(done, lag));
        IndicatorSeries worse = lowIsGood(value(2024, "18.4"), value(2025, "25"));

        assertThat(of(actions, worse).movement()).as(why).isEqualTo(expected);
    }

    @Test
    void awaitsTheFirstPeriodAfterTheEffectWhateverIsNotPublishedYet() {
        ImpactOfObjective impact = of(early(), lowIsGood(value(2024, "18.4")));

        assertThat(impact.movement()).isEqualTo(Movement.TOO_EARLY_TO_TELL);
        assertThat(impact.effectFrom()).isEqualTo("2024-07-01");
        assertThat(impact.reasons()).isEmpty();
    }

    @Test
    void theEarliestActionDecidesSoThatMoreActionsPostponeNothing() {
        IndicatorSeries worse = lowIsGood(value(2024, "18.4"), value(2026, "25"));
        PlannedEffect later = action(LocalDate.parse("2030-01-01"), 24);

        assertThat(of(List.of(early().getFirst(), later), worse).movement()).isEqualTo(Movement.MOVED_AGAINST);
        assertThat(of(Collections.nCopies(10, later), worse)).isEqualTo(of(List.of(later), worse));
    }

    @Test
    void namesEverythingThatIsMissing() {
        ObjectiveTerms draft = ObjectiveFixture.titleOnly();

        assertThat(ImpactOfObjective.of(draft, List.of(), Optional.empty()))
                .isEqualTo(new ImpactOfObjective(
                        Movement.NO_INDICATOR,
                        List.of(Untested.NO_INDICATOR, Untested.NO_BASELINE, Untested.NO_ACTION),
                        null,
                        null,
                        null));
    }

    @Test
    void anIndicatorThatIsNotPublishedForThePlaceIsUnknownAndNotRed() {
        ImpactOfObjective impact = ImpactOfObjective.of(ObjectiveFixture.clear().terms(), early(), Optional.empty());

        assertThat(impact.movement()).isEqualTo(Movement.CANNOT_BE_TESTED);
        assertThat(impact.reasons()).containsExactly(Untested.INDICATOR_UNKNOWN);
    }

    @Test
    void anActionWithoutAnEffectLagIsNoGroundForATest() {
        ImpactOfObjective impact = of(
                List.of(new PlannedEffect(UUID.randomUUID(), "a", LocalDate.parse("2020-01-01"), null)),
                lowIsGood(value(2024, "18.4"), value(2026, "25")));

        assertThat(impact.movement()).isEqualTo(Movement.CANNOT_BE_TESTED);
        assertThat(impact.reasons()).containsExactly(Untested.NO_EFFECT_LAG);
        assertThat(impact.effectFrom()).isNull();
    }

    @Test
    void aValueWithoutLimitsIsNotTested() {
        ImpactOfObjective impact = of(early(), lowIsGood(value(2024, "18.4"), value(2026, "16", null, null)));

        assertThat(impact.reasons()).containsExactly(Untested.NO_LIMITS);
        assertThat(impact.change()).isNull();
    }

    @Test
    void aSuppressedValueIsPassedOverForTheNewestThatIsShown() {
        ImpactOfObjective impact =
                of(early(), lowIsGood(value(2024, "18.4"), value(2026, "16"), value(2027, null, null, null)));

        assertThat(impact.movement()).isEqualTo(Movement.MOVED_AS_INTENDED);
        assertThat(impact.change().to().period()).isEqualTo("2026");
    }

    @Test
    void aSuppressedBaselineIsNotPublished() {
        ImpactOfObjective impact = of(early(), lowIsGood(value(2024, null, null, null), value(2026, "16")));

        assertThat(impact.reasons()).containsExactly(Untested.BASELINE_PERIOD_NOT_PUBLISHED);
    }

    @Test
    void rollingPeriodsThatShareAYearAreNotTested() {
        ObjectiveTerms objective = ObjectiveFixture.startingFrom("2022 - 24");
        IndicatorSeries overlapping = series(
                Polarity.LOW_IS_GOOD,
                "calendar-multi-year",
                line(
                        "Persons",
                        "18+ yrs",
                        period("2022 - 24", 20220000, "18.4", "18", "19"),
                        period("2024 - 26", 20240000, "12", "11", "13")));
        List<PlannedEffect> longAgo = List.of(action(LocalDate.parse("2020-01-01"), 0));

        ImpactOfObjective impact = ImpactOfObjective.of(objective, longAgo, Optional.of(overlapping));

        assertThat(impact.movement()).isEqualTo(Movement.CANNOT_BE_TESTED);
        assertThat(impact.reasons()).containsExactly(Untested.PERIODS_OVERLAP);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                        MOVED_AGAINST,     WHOLE_PLACE",
        "Adults in the most deprived tenth,         MOVED_AGAINST,     WHOLE_PLACE_INSTEAD_OF_GROUP",
        "'Male, 65+ yrs',                           MOVED_AS_INTENDED, POPULATION_GROUP",
        "65+ YRS male,                              MOVED_AS_INTENDED, POPULATION_GROUP",
        "male,                                      MOVED_AGAINST,     WHOLE_PLACE_INSTEAD_OF_GROUP",
        "18+ yrs,                                   MOVED_AGAINST,     POPULATION_GROUP",
        "Female,                                    NO_SIGNIFICANT_CHANGE, POPULATION_GROUP",
    })
    void readsTheSeriesOfTheGroupWhereItExists(String group, Movement expected, SeriesBasis basis) {
        IndicatorSeries series = series(
                Polarity.LOW_IS_GOOD,
                "calendar",
                line("Persons", "18+ yrs", value(2024, "18.4"), value(2026, "25")),
                line("Male", "65+ yrs", value(2024, "18.4"), value(2026, "12")),
                line("Female", "All ages", value(2024, "18.4"), value(2026, "18.4")));

        ImpactOfObjective impact = ImpactOfObjective.of(
                ObjectiveFixture.forGroup(group.isEmpty() ? null : group), early(), Optional.of(series));

        assertThat(impact.movement()).isEqualTo(expected);
        assertThat(impact.basis()).isEqualTo(basis);
    }

    private static ImpactOfObjective of(List<PlannedEffect> actions, IndicatorSeries series) {
        return ImpactOfObjective.of(ObjectiveFixture.clear().terms(), actions, Optional.of(series));
    }

    private static List<PlannedEffect> early() {
        return List.of(action(LocalDate.parse("2024-01-01"), 6));
    }

    private static PlannedEffect action(LocalDate done, Integer lag) {
        return new PlannedEffect(UUID.randomUUID(), "Offer support", done, lag);
    }
}
