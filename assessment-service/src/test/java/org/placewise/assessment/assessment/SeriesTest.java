package org.placewise.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.instrument.InstrumentRef;

class SeriesTest {

    private static final InstrumentRef POTS = new InstrumentRef("pots", "1.0");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Cardiovascular disease, cardiovascular disease, true",
        "' Diabetes ',           Diabetes,               true",
        "Diabetes,               Dementia,               false",
        "Diabetes,               ,                       false",
        ",                       ,                       true"
    })
    void holdsTopicsTogetherWithoutRegardToCaseAndOuterSpace(
            @Nullable String one, @Nullable String other, boolean same) {
        assertThat(Series.of("E08000021", one, POTS).equals(Series.of("E08000021", other, POTS)))
                .isEqualTo(same);
    }

    @Test
    void keepsVersionsOfAnInstrumentApart() {
        assertThat(Series.of("E08000021", null, POTS))
                .isNotEqualTo(Series.of("E08000021", null, new InstrumentRef("pots", "1.1")));
    }
}
