package org.placewise.reporting.web.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.IndicatorExamples;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.indicator.SeriesLine;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.partnership.Baseline;
import org.placewise.reporting.partnership.Clarity;
import org.placewise.reporting.partnership.Indicator;
import org.placewise.reporting.partnership.Target;

/** The published series is 14.18% in 2021 and 12.5% (12.0 to 13.0) in 2023. */
class StandingTest {

    private static final Indicator SMOKING = new Indicator("Smoking", "92443");
    private static final Baseline FROM_2021 = new Baseline(new BigDecimal("14.2"), "%", "2021");
    private static final Target TO_TEN = new Target(BigDecimal.TEN, "%");
    private static final IndicatorPicture SERIES = picture("12.5");

    @Test
    void saysWhatWasPromisedAndWhatIsLeft() {
        Standing standing = standing(SMOKING, FROM_2021, TO_TEN, SERIES);

        assertThat(standing.promise()).isEqualTo("From 14.2% (2021) to 10% by 31 March 2028.");
        assertThat(standing.now())
                .containsExactly(
                        "Now 12.5% (2023, 95% limits 12 to 13%).",
                        "That is 1.7 percentage points below the baseline. A difference alone is no effect: the limits say how much of it may be chance.",
                        "It is 2.5 percentage points above the target.");
    }

    @Test
    void aStatementWithPartsMissingSaysWhichAreMissing() {
        assertThat(standing(null, null, null, null).promise()).isEqualTo("Neither a baseline nor a target is stated.");
        assertThat(standing(null, null, TO_TEN, null).promise())
                .isEqualTo("To 10% by 31 March 2028; no baseline is stated.");
        assertThat(standing(null, FROM_2021, null, null).promise())
                .isEqualTo("From 14.2% (2021); no target is stated.");
    }

    @Test
    void whatCannotBeFollowedSaysWhy() {
        assertThat(standing(null, FROM_2021, TO_TEN, null).now())
                .containsExactly("No indicator is named, so nobody can tell whether anything moves.");
        assertThat(standing(new Indicator("Smoking", null), FROM_2021, TO_TEN, null)
                        .now())
                .singleElement()
                .asString()
                .contains("without its identifier");
        assertThat(standing(SMOKING, FROM_2021, TO_TEN, null).now())
                .containsExactly("No figures of indicator 92443 have been published for this place.");
        assertThat(standing(SMOKING, FROM_2021, TO_TEN, picture(null)).now())
                .containsExactly("No period of the indicator has a published value.");
    }

    @Test
    void beforeAPeriodAfterTheBaselineItIsTooEarlyToTell() {
        Baseline from2023 = new Baseline(new BigDecimal("12.5"), "%", "2023");

        assertThat(standing(SMOKING, from2023, TO_TEN, SERIES).now())
                .contains("No period after the baseline has been published yet: too early to tell.");
    }

    @Test
    void figuresInAnotherUnitAreNotSetAgainstEachOther() {
        Baseline perThousand = new Baseline(new BigDecimal("142"), "per 1,000", "2021");

        assertThat(standing(SMOKING, perThousand, new Target(BigDecimal.TEN, "per 1,000"), SERIES)
                        .now())
                .hasSize(2)
                .last()
                .asString()
                .contains("not set against each other");
    }

    @Test
    void aBaselineThatDiffersFromThePublishedFigureIsNamed() {
        Baseline wrong = new Baseline(new BigDecimal("15.0"), "%", "2021");
        Baseline unknown = new Baseline(new BigDecimal("15.0"), "%", "2019");

        assertThat(standing(SMOKING, wrong, TO_TEN, SERIES).now())
                .contains("The objective states 15.0% for 2021; 14.2% is published.");
        assertThat(standing(SMOKING, unknown, TO_TEN, SERIES).now())
                .anyMatch(sentence -> sentence.startsWith("No published value of “2019” was found"));
    }

    @Test
    void aFigureBeyondTheTargetHasReachedItInTheDirectionPromised() {
        assertThat(standing(SMOKING, FROM_2021, new Target(new BigDecimal("13"), "%"), SERIES)
                        .now())
                .contains("The figure is at the target or beyond it.");
        assertThat(standing(SMOKING, FROM_2021, new Target(new BigDecimal("20"), "%"), SERIES)
                        .now())
                .contains("It is 7.5 percentage points below the target.");
    }

    @Test
    void aGroupThatIsNotDrawnIsNamed() {
        assertThat(new Standing(objective(SMOKING, FROM_2021, TO_TEN, "Pregnant women"), SERIES).now())
                .contains(
                        "These figures are of all that are published here, Persons, all ages; the objective is for: Pregnant women.");
    }

    private static Standing standing(
            @Nullable Indicator indicator,
            @Nullable Baseline from,
            @Nullable Target to,
            @Nullable IndicatorPicture picture) {
        return new Standing(objective(indicator, from, to, null), picture);
    }

    private static ObjectiveReading objective(
            @Nullable Indicator indicator, @Nullable Baseline from, @Nullable Target to, @Nullable String group) {
        return new ObjectiveReading(
                new UUID(0, 1),
                new UUID(0, 2),
                "Fewer people smoke",
                null,
                indicator,
                from,
                to,
                LocalDate.of(2028, 3, 31),
                group,
                null,
                new Clarity(List.of(), List.of(), true),
                new Source("objective", "1", "https://example.org/1"));
    }

    private static IndicatorPicture picture(@Nullable String newest) {
        SeriesValue last = IndicatorExamples.value(newest, null);
        SeriesValue first = new SeriesValue(
                "1.1",
                "2021",
                20210000,
                newest == null ? "missing" : "published",
                newest == null ? null : new BigDecimal("14.18"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new IndicatorPicture(
                IndicatorExamples.indicator(last),
                null,
                null,
                List.of(),
                List.of(new SeriesLine(
                        "Persons",
                        "All ages",
                        true,
                        IndicatorExamples.trend("no-significant-change", 2),
                        List.of(first, last))),
                List.of(),
                "");
    }
}
