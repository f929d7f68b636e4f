package org.placewise.indicator.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalDecileTest {

    /** Boundaries of the published files: 32,844 LSOAs in 2019, 33,755 in 2025. */
    @ParameterizedTest
    @CsvSource({
        "1, 32844, 1",
        "3284, 32844, 1",
        "3285, 32844, 2",
        "16422, 32844, 5",
        "16423, 32844, 6",
        "29559, 32844, 9",
        "29560, 32844, 10",
        "32844, 32844, 10",
        "3375, 33755, 1",
        "3376, 33755, 2",
        "30379, 33755, 9",
        "30380, 33755, 10",
        "33755, 33755, 10",
        "10, 100, 1",
        "11, 100, 2",
    })
    void fallsWhereThePublishedFilesPutIt(int rank, int lsoas, int decile) {
        assertThat(NationalDecile.of(rank, lsoas)).isEqualTo(decile);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void refusesARankOutsideTheNation(int rank) {
        assertThatIllegalArgumentException().isThrownBy(() -> NationalDecile.of(rank, 100));
    }

    @Test
    void differsInSizeByAtMostOneLsoa() {
        for (int lsoas = 10; lsoas <= 1_000; lsoas++) {
            int[] sizes = new int[11];
            for (int rank = 1; rank <= lsoas; rank++) {
                sizes[NationalDecile.of(rank, lsoas)]++;
            }
            for (int decile = 1; decile <= 10; decile++) {
                assertThat(sizes[decile]).isBetween(lsoas / 10, lsoas / 10 + 1);
            }
        }
    }
}
