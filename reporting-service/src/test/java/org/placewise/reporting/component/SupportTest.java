package org.placewise.reporting.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.reporting.assessment.Evidence;

class SupportTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({"-1, FRESH", "0, FRESH", "365, FRESH", "366, AGEING", "1094, AGEING", "1095, STALE", "4000, STALE"})
    void theNewestEvidenceDecides(long days, Support expected) {
        List<Evidence> evidence =
                List.of(evidence(TODAY.minusDays(5000)), evidence(TODAY.minusDays(days)), evidence(null));

        assertThat(Support.of(evidence, TODAY)).isEqualTo(expected);
    }

    @Test
    void withoutADateOrWithoutEvidenceThereIsNoAge() {
        assertThat(Support.of(List.of(evidence(null)), TODAY)).isEqualTo(Support.UNDATED);
        assertThat(Support.of(List.of(), TODAY)).isEqualTo(Support.UNSUPPORTED);
    }

    private static Evidence evidence(@Nullable LocalDate date) {
        return new Evidence("Survey", null, date);
    }
}
