package org.placewise.assessment.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.round.AgreementOutcome;
import org.placewise.assessment.round.ElementAgreement;

class WeakElementsTest {

    private final List<ElementAgreement> agreements = List.of(
            agreement("lowest", 2, null),
            agreement("below-target", 3, 4),
            agreement("at-target", 3, 3),
            agreement("strong", 4, null),
            agreement("none", null, null));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"lowest, true", "below-target, true", "at-target, false", "strong, false", "none, false", "other, false"
    })
    void areAtTheLowestLevelOrBelowTheirTarget(String element, boolean weak) {
        assertThat(WeakElements.find(agreements, new ElementCode(element)).isPresent())
                .isEqualTo(weak);
    }

    @Test
    void thereAreNoneWithoutAnyLevel() {
        assertThat(WeakElements.find(List.of(agreement("none", null, null)), new ElementCode("none")))
                .isEmpty();
    }

    private static ElementAgreement agreement(String element, @Nullable Integer level, @Nullable Integer target) {
        return new ElementAgreement(
                new ElementCode(element),
                level == null ? AgreementOutcome.NO_AGREEMENT : AgreementOutcome.AGREED,
                level == null ? null : AnswerKind.LEVEL,
                level,
                target,
                null,
                "A reason",
                List.of(),
                "organiser",
                Instant.EPOCH);
    }
}
