package org.placewise.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;

class AnswerSheetTest {

    private static final Instrument TOOL_A = InstrumentFixture.toolA();

    @Test
    void replacesTheEarlierAnswerToAnElement() {
        AnswerSheet sheet = AnswerSheet.blank()
                .with(AnswerFixture.answer("leadership", "1"))
                .with(AnswerFixture.answer("leadership", "3"));

        assertThat(sheet.answers()).hasSize(1);
        assertThat(sheet.to(new ElementCode("leadership")).orElseThrow().rank()).hasValue(3);
    }

    @Test
    void refusesTwoAnswersToOneElement() {
        List<GivenAnswer> twice =
                List.of(AnswerFixture.answer("leadership", "1"), AnswerFixture.answer("leadership", "1"));

        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSheet(twice));
    }

    @Test
    void putsAnswersInTheOrderOfTheInstrument() {
        AnswerSheet sheet = AnswerSheet.blank()
                .with(AnswerFixture.answer("whole-system", "2"))
                .with(AnswerFixture.answer("leadership", "1"));

        assertThat(sheet.inOrderOf(TOOL_A).answers())
                .extracting(given -> given.element().value())
                .containsExactly("leadership", "whole-system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3!", "-", "?"})
    void anEntrySaysWhatTheAnswerSays(String word) {
        GivenAnswer answer = AnswerFixture.answer("leadership", word);

        assertThat(AnswerEntry.of(answer).toGiven()).isEqualTo(answer);
    }
}
