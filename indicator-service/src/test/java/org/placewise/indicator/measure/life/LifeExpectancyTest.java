package org.placewise.indicator.measure.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placewise.indicator.measure.Outcomes.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

class LifeExpectancyTest {

    @ParameterizedTest
    @CsvSource({
        "NaN, 300, NOT_A_NUMBER",
        "-1, 300, COUNT_NEGATIVE",
        "301, 300, COUNT_ABOVE_POPULATION",
        "0, 0, POPULATION_NOT_POSITIVE",
        "0, NaN, NOT_A_NUMBER",
    })
    void isRefusedForABandThatIsWrong(double deaths, double people, Reason reason) {
        List<AgeDeaths> area = area(10, 300);
        area.set(4, new AgeDeaths(15, deaths, people));

        assertThat(reasons(table(area))).containsExactly(reason);
    }

    @Test
    void isRefusedForBandsThatAreMissingDoubleOrUnknown() {
        List<AgeDeaths> area = area(10, 300);
        area.set(19, new AgeDeaths(85, 10, 300));
        area.add(new AgeDeaths(100, 10, 300));

        assertThat(reasons(table(area)))
                .containsExactly(Reason.AGE_BAND_DUPLICATE, Reason.AGE_BAND_UNKNOWN, Reason.AGE_BAND_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"250, 5000", "250.05, 5001"})
    void isOfMoreThanFiveThousandPeople(double people, double all) {
        assertThat(reasons(table(area(5, people))).contains(Reason.POPULATION_TOO_SMALL))
                .isEqualTo(all <= 5000);
    }

    @Test
    void needsADeathInTheLastBand() {
        List<AgeDeaths> area = area(10, 300);
        area.set(19, new AgeDeaths(90, 0, 300));

        assertThat(reasons(table(area))).containsExactly(Reason.TOO_FEW_EVENTS);
    }

    @Test
    void isRefusedForAgesThatNobodyReaches() {
        List<AgeDeaths> area = area(10, 300);
        area.set(5, new AgeDeaths(20, 290, 300));
        LifeExpectancy table = table(area).orThrow();

        assertThat(reasons(table.at(20).years())).isEmpty();
        assertThat(reasons(table.at(25).years())).containsExactly(Reason.NO_SURVIVORS);
    }

    @Test
    void isRefusedForAnAgeWhoseLimitsAreTooWideWhateverTheLevel() {
        List<AgeDeaths> area = area(60, 300);
        area.set(19, new AgeDeaths(90, 1, 300));

        for (double level : new double[] {0.9, 0.95, 0.998}) {
            LifeExpectancy table =
                    LifeExpectancy.of(area, new Confidence(level)).orThrow();
            assertThat(reasons(table.at(90).years())).containsExactly(Reason.TOO_UNCERTAIN);
            assertThat(reasons(table.at(0).years())).isEmpty();
        }
    }

    @Test
    void hasNoBandWithinABand() {
        LifeExpectancy table = table(area(10, 300)).orThrow();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> table.at(3));
    }

    private static Measured<LifeExpectancy> table(List<AgeDeaths> area) {
        return LifeExpectancy.of(area, Confidence.C95);
    }

    /** The same deaths and people in each band. */
    private static List<AgeDeaths> area(double deaths, double people) {
        List<AgeDeaths> area = new ArrayList<>();
        Arrays.stream(LifeTable.START_AGES).forEach(age -> area.add(new AgeDeaths(age, deaths, people)));
        return area;
    }
}
