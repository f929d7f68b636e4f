package org.placewise.partnership.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSinceBaselineTest {

    /** Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10, 56/70 against 48/80, from Wilson limits. */
    @Test
    void limitsOfADifferenceAreThoseOfNewcombe() {
        ChangeSinceBaseline change = ChangeSinceBaseline.between(
                SeriesFixture.value(2020, "0.6", "0.490465", "0.700378"),
                SeriesFixture.value(2024, "0.8", "0.691839", "0.876953"));

        assertThat(change.change()).isEqualByComparingTo("0.2");
        assertThat(change.lower95()).isCloseTo(new BigDecimal("0.0524"), within(new BigDecimal("0.0002")));
        assertThat(change.upper95()).isCloseTo(new BigDecimal("0.3339"), within(new BigDecimal("0.0002")));
    }

    /** Limits 3 and 4 to the sides make 5, so that the boundary is exact. */
    @ParameterizedTest
    @CsvSource({
        "10, 15.0,  0, 'touching 0 is no change'",
        "10, 15.1,  1, 'above'",
        "10,  5.0,  0, 'touching 0 is no change'",
        "10,  4.9, -1, 'below'",
        "10, 10.0,  0, 'the same value'",
    })
    void isSignificantWhereItsLimitsLeaveOutNought(String from, BigDecimal to, int direction, String why) {
        ChangeSinceBaseline change = ChangeSinceBaseline.between(
                SeriesFixture.value(2020, from, "7", "13"),
                SeriesFixture.value(
                        2024,
                        to.toPlainString(),
                        to.subtract(new BigDecimal(4)).toPlainString(),
                        to.add(new BigDecimal(4)).toPlainString()));

        assertThat(change.direction()).as(why).isEqualTo(direction);
    }
}
