package org.placewise.partnership.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"12.0, 12", "12, 12", "100, 100", "1E+2, 100", "0.50, 0.5", "0.00, 0", "-3.140, -3.14"})
    void keepsTheFigureAndDropsWhatSaysNothing(BigDecimal given, String written) {
        assertThat(Decimals.canonical(given)).hasToString(written);
    }
}
