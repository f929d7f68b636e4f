package org.placewise.reporting.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({
        "77.4321, 77.4",
        "77.45, 77.5",
        "78, 78",
        "78.0, 78",
        "9.96, 10.0",
        "0.06234, 0.062",
        "0.5, 0.5",
        "0, 0",
        "0.000, 0",
        "-0.5, −0.5",
        "-12.34, −12.3",
        "12345.6, '12,346'",
        "999.96, '1,000.0'",
        "1E+3, '1,000'",
        "0.0000012345, 0.0000012",
    })
    void numbersAreRoundedForReadingOnly(BigDecimal value, String shown) {
        assertThat(Rounded.number(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "%, 6.9%",
        "Years, 6.9 years",
        "Life expectancy - years, 6.9 years",
        "'per 100,000', '6.9 per 100,000'",
        "£, £6.9",
        "-, 6.9",
        "ratio, 6.93 times",
        "DMFT, 6.9 DMFT",
    })
    void unitsReadAsInRunningText(String unit, String shown) {
        assertThat(Rounded.measure(new BigDecimal("6.93158962798202"), unit)).isEqualTo(shown);
    }

    @Test
    void limitsHaveOneNumberOfDecimalsAndBothOrNone() {
        assertThat(Rounded.limits(new BigDecimal("9.4"), BigDecimal.TEN, "Years"))
                .isEqualTo("9.4 to 10.0 years");
        assertThat(Rounded.limits(new BigDecimal("-1"), new BigDecimal("0.25"), "%"))
                .isEqualTo("−1.00 to 0.25%");
        assertThat(Rounded.limits(null, BigDecimal.TEN, "%")).isNull();
    }

    @Test
    void exactNumbersKeepEveryDigitAndHaveNoExponent() {
        assertThat(Rounded.exact(new BigDecimal("6.93158962798202"))).isEqualTo("6.93158962798202");
        assertThat(Rounded.exact(new BigDecimal("1E-7"))).isEqualTo("0.0000001");
        assertThat(Rounded.exact(null)).isEqualTo("–");
    }
}
