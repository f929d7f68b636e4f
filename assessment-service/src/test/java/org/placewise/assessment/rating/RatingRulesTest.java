package org.placewise.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

class RatingRulesTest {

    @ParameterizedTest(name = "{0} {1} target {2}: {3}")
    @CsvSource({
        "LEVEL,          2, 3, ",
        "LEVEL,          2, 2, ",
        "LEVEL,          2,  , ",
        "LEVEL,          2, 1, target-below-level",
        "LEVEL,          2, 9, target-not-on-scale",
        "NOT_KNOWN,       ,  , ",
        "NOT_KNOWN,       , 3, target-unexpected",
        "NOT_APPLICABLE, 1,  , level-unexpected"
    })
    void checksTheTargetBesideTheAnswer(
            AnswerKind kind, @Nullable Integer level, @Nullable Integer target, @Nullable String fault) {
        Faults faults = new Faults();

        RatingRules.check(
                InstrumentFixture.toolA(),
                new RatingEntry(new AnswerEntry("leadership", kind, level, null, null, null), target),
                faults);

        assertThat(faults.all().stream().map(Fault::code))
                .containsExactlyElementsOf(fault == null ? List.of() : List.of(fault));
    }
}
