package org.placewise.assessment.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.Evidence;

class EvidenceAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @ParameterizedTest(name = "{0} days: {1}, {2}")
    @CsvSource({
        "-5,   1,    FRESH",
        "0,    1,    FRESH",
        "365,  1,    FRESH",
        "366,  0.99863, AGEING",
        "730,  0.5,  AGEING",
        "1094, 0.00137, AGEING",
        "1095, 0,    STALE",
        "9000, 0,    STALE"
    })
    void ageingFollowsTheStatedCurve(int days, double weight, Support support) {
        assertThat(EvidenceAge.weight(days)).isCloseTo(weight, within(0.00001));
        assertThat(EvidenceAge.support(List.of(dated(TODAY.minusDays(days))), TODAY))
                .isEqualTo(support);
    }

    @Test
    void theNewestEvidenceDecidesWhateverItsOrder() {
        List<Evidence> evidence =
                List.of(dated(TODAY.minusYears(9)), dated(TODAY.minusDays(3)), new Evidence("Undated", null, null));

        assertThat(EvidenceAge.support(evidence, TODAY)).isEqualTo(Support.FRESH);
        assertThat(EvidenceAge.support(evidence.reversed(), TODAY)).isEqualTo(Support.FRESH);
    }

    @Test
    void withoutADateNothingIsSaidOfItsAgeAndWithoutEvidenceALevelIsUnsupported() {
        assertThat(EvidenceAge.support(List.of(new Evidence("Undated", null, null)), TODAY))
                .isEqualTo(Support.UNDATED);
        assertThat(EvidenceAge.support(List.of(), TODAY)).isEqualTo(Support.UNSUPPORTED);
    }

    private static Evidence dated(LocalDate date) {
        return new Evidence("A report", null, date);
    }
}
