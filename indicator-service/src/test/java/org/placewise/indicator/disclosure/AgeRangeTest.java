package org.placewise.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "All ages, 0, 200",
        "<75 yrs, 0, 75",
        "65+ yrs, 65, 200",
        "10-11 yrs, 10, 12",
        "2 yrs, 2, 3",
        "16-64, 16, 65",
        "≤4 yrs, 0, 5",
    })
    void knowsTheYearsOfABand(String age, int from, int until) {
        assertThat(AgeRange.parse(age)).contains(new AgeRange(from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-8 weeks", "School age", "Not applicable"})
    void leavesOtherAgesAlone(String age) {
        assertThat(AgeRange.parse(age)).isEmpty();
    }
}
