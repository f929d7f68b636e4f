package org.placewise.partnership.sign.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InequalityTest {

    /** By hand: shares squared and added; differences of all pairs over twice n times the sum. */
    @ParameterizedTest
    @CsvSource({
        "5,         1,      0",
        "1 1,       0.5,    0",
        "1 1 1 1,   0.25,   0",
        "4 0 0 0,   1,      0.75",
        "3 1,       0.625,  0.25",
        "6 3 1 0,   0.46,   0.5",
        "1 2 3 4,   0.3,    0.25",
    })
    void isThatOfTheTextbooks(String numbers, BigDecimal herfindahl, BigDecimal gini) {
        List<Integer> list =
                Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();

        assertThat(Inequality.herfindahl(list)).isEqualByComparingTo(herfindahl);
        assertThat(Inequality.gini(list)).isEqualByComparingTo(gini);
    }
}
