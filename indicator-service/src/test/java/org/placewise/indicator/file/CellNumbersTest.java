package org.placewise.indicator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "007, 7",
        "' 32844 ', 32844",
        "'29,199', 29199",
        "'1,234,567', 1234567",
        "999999999, 999999999"
    })
    void readsWholeNumbers(String cell, int value) {
        assertThat(CellNumbers.whole(cell)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "1e3", "12,34", ",123", "1,2345", "x", "1 000", "1000000000", "٣", "+5"})
    void refusesWhatIsNotAWholeNumber(String cell) {
        assertThatThrownBy(() -> CellNumbers.whole(cell)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"6.208, 6.208", "-1.771, -1.771", "0, 0", "' 2 ', 2", "'1,234.5', 1234.5", "1E-3, 0.001", ".5, 0.5"})
    void readsDecimals(String cell, double value) {
        assertThat(CellNumbers.decimal(cell)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "0x1p3", "1d", "1f", "1e999", "1,5", "--1", ".", "e", "n/a", "1 2"})
    void refusesWhatIsNotADecimal(String cell) {
        assertThatThrownBy(() -> CellNumbers.decimal(cell)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void takesBlankForMissing() {
        assertThat(CellNumbers.whole(" ")).isEqualTo(IntColumn.MISSING);
        assertThat(CellNumbers.decimal("")).isNaN();
    }

    @Test
    void readsTheSameNumberAsTheJavaPlatformWhateverTheDigits() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            String text = (random.nextBoolean() ? "-" : "")
                    + random.nextLong((long) Math.pow(10, 1 + random.nextInt(9)))
                    + "." + random.nextLong((long) Math.pow(10, 1 + random.nextInt(9)));
            assertThat(CellNumbers.decimal(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }
}
