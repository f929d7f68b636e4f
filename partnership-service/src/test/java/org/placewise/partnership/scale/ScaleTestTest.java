package org.placewise.partnership.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;

class ScaleTestTest {

    /** Baseline 18.4% of 2024, target 12%. */
    private static final Objective OBJECTIVE = ObjectiveFixture.recorded(ObjectiveFixture.forGroup(null));

    /** (16.12 - 12) % of 10,000 people are 412; 400 × 0.3 × 0.25 = 30 and 500 × 0.44 × 0.25 = 55. */
    @Test
    void tellsWhatThePlanCouldGiveOfWhatIsNeeded() {
        ScaleAnswer answer = ScaleTest.of(
                OBJECTIVE, List.of(ScaleFixture.action(400, 500, "0.3", "0.44", "0.25", "0.25")), at("16.12", "10000"));

        assertThat(answer.sentence()).isEqualTo("This plan could give 30–55 of the 412 needed.");
        ScaleAnswer.Could could = (ScaleAnswer.Could) answer;
        assertThat(could.could().low()).isEqualByComparingTo("30");
        assertThat(could.could().high()).isEqualByComparingTo("55");
        assertThat(could.needed()).isEqualByComparingTo("412");
        assertThat(could.period()).isEqualTo("2025");
    }

    @Test
    void roundsOnlyTheSentenceAndThereNeverInwards() {
        ScaleAnswer answer = ScaleTest.of(
                OBJECTIVE, List.of(ScaleFixture.action(10, 11, "0.25", "0.5", "0.1", "0.2")), at("16.121", "10000"));

        assertThat(answer.sentence()).isEqualTo("This plan could give 0–2 of the 413 needed.");
    }

    @Test
    void addsUpActionsAndLeavesOutThoseThatAreNotLive() {
        Action one = ScaleFixture.action(100, 100, "0.5", "1", "1", "1");
        Action stopped =
                new ActionBuilder(OBJECTIVE.id()).status(ActionStatus.STOPPED).build();

        assertThat(ScaleTest.of(OBJECTIVE, List.of(one, one, stopped), at("16", "10000"))
                        .sentence())
                .isEqualTo("This plan could give 100–200 of the 400 needed.");
    }

    @Test
    void anEffectThatCouldBeHarmIsLargestWhereMostAreReached() {
        ScaleAnswer answer = ScaleTest.of(
                OBJECTIVE, List.of(ScaleFixture.action(100, 200, "0.5", "1", "-0.1", "0.1")), at("16", "10000"));

        assertThat(answer.sentence()).isEqualTo("This plan could give -20–20 of the 400 needed.");
    }

    @Test
    void refusesWithEverythingThatIsMissing() {
        Objective draft = ObjectiveFixture.recorded(ObjectiveFixture.titleOnly());
        Action bare = new ActionBuilder(draft.id()).build();

        assertThat(missing(ScaleTest.of(draft, List.of(bare), Optional.empty())))
                .containsExactly(
                        MissingInput.NO_TARGET,
                        MissingInput.NO_SERIES,
                        MissingInput.NO_REACH,
                        MissingInput.NO_UPTAKE,
                        MissingInput.NO_EFFECT);
        assertThat(missing(ScaleTest.of(draft, List.of(), Optional.empty()))).contains(MissingInput.NO_LIVE_ACTION);
    }

    @ParameterizedTest
    @CsvSource({
        "%,     100,  16, 10000, '',       ",
        "' % ', 100,  16, 10000, '',       ",
        "years, 100,  16, 10000, '',       OTHER_UNIT",
        "%,     ,     16, 10000, '',       NO_POPULATION",
        "%,     100,  16, ,      '',       NO_POPULATION",
        "%,     100,  ,   10000, '',       NO_CURRENT_VALUE",
        "%,     100,  16, 10000, Females,  NO_SERIES_OF_GROUP",
        "%,     100,  16, 999,   '',       REACH_EXCEEDS_POPULATION",
        "%,     100,  16, 1000,  '',       ",
    })
    void namesWhatTheSeriesLacks(
            String unit,
            @Nullable String multiplier,
            @Nullable String value,
            @Nullable String denominator,
            String group,
            @Nullable MissingInput expected) {
        Objective objective = ObjectiveFixture.recorded(ObjectiveFixture.forGroup(group.isEmpty() ? null : group));
        Optional<IndicatorSeries> series = Optional.of(ScaleFixture.series(unit, multiplier, value, denominator, null));

        ScaleAnswer answer =
                ScaleTest.of(objective, List.of(ScaleFixture.action(900, 1000, "0", "1", "0", "1")), series);

        assertThat(missing(answer)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void effectsInDifferentUnitsAreNotAdded() {
        Action quits = ScaleFixture.action(1, 1, "1", "1", "1", "1");
        Action admissions = ScaleFixture.actionWithUnit("admissions avoided");

        assertThat(missing(ScaleTest.of(OBJECTIVE, List.of(quits, admissions), at("16", "10000"))))
                .containsExactly(MissingInput.OTHER_UNIT_OF_EFFECT);
    }

    @Test
    void aTargetThatIsReachedNeedsNothing() {
        List<Action> actions = List.of(ScaleFixture.action(1, 1, "1", "1", "1", "1"));

        assertThat(ScaleTest.of(OBJECTIVE, actions, at("12", "10000")).sentence())
                .isEqualTo("The target was reached in 2025.");
        assertThat(ScaleTest.of(OBJECTIVE, actions, at("11", "10000"))).isInstanceOf(ScaleAnswer.Reached.class);
    }

    @Test
    void statingOneActionTenTimesDoesNotMakeThePlanLookBiggerThanThePopulation() {
        List<Action> ten = Collections.nCopies(10, ScaleFixture.action(2000, 2000, "1", "1", "1", "1"));

        assertThat(missing(ScaleTest.of(OBJECTIVE, ten, at("16", "10000"))))
                .containsExactly(MissingInput.REACH_EXCEEDS_POPULATION);
    }

    @Test
    void splittingAnActionIntoTenGivesTheSame() {
        List<Action> whole = List.of(ScaleFixture.action(1000, 2000, "0.5", "0.7", "0.1", "0.3"));
        List<Action> tenths = Collections.nCopies(10, ScaleFixture.action(100, 200, "0.5", "0.7", "0.1", "0.3"));

        assertThat(ScaleTest.of(OBJECTIVE, tenths, at("16", "10000")).sentence())
                .isEqualTo(ScaleTest.of(OBJECTIVE, whole, at("16", "10000")).sentence());
    }

    private static Optional<IndicatorSeries> at(String value, String people) {
        return Optional.of(ScaleFixture.series("%", "100", value, people, null));
    }

    private static List<MissingInput> missing(ScaleAnswer answer) {
        return switch (answer) {
            case ScaleAnswer.Refused(List<Missing> missing) ->
                missing.stream().map(Missing::input).toList();
            case ScaleAnswer.Could _, ScaleAnswer.Reached _ -> List.of();
        };
    }
}
