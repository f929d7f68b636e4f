package org.placewise.partnership.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2026/27, 2026",
        "2026-27, 2026",
        "2026–27, 2026",
        "2026 / 2027, 2026",
        "1999/00, 1999",
        "1999/2000, 1999"
    })
    void aYearIsThatInWhichItBegins(String text, int begins) {
        assertThat(FinancialYear.read(text)).contains(begins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"26", "26/27", "2026/28", "2026/26", "2026/2127", "2026/", "2026.5", "2,026", "FY2026", "2026/7"
            })
    void whatDoesNotSayOneYearIsNone(String text) {
        assertThat(FinancialYear.read(text)).isEmpty();
    }
}
