package org.placewise.assessment.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;

class OpenElementsTest {

    private static final Instrument MARK_UP =
            InstrumentFixture.bundled("pit-mark-up-1.0").toInstrument();

    /** Levels of the seven elements, in their order; n is not known, x not applicable; then the positions that open. */
    @ParameterizedTest(name = "{0} opens {1}")
    @CsvSource({
        "1234444, 0 1",
        "2222222, 0 1 2 3 4 5 6",
        "3444444, 0",
        "3334444, 0 1 2",
        "4444444, ''",
        "3333333, ''",
        "n3444x4, 1",
        "nnnnnnn, ''",
        "xn4nxxn, ''"
    })
    void opensWhatIsLowAndWhatIsLowestWhereLevelsDiffer(String levels, String open) {
        List<ElementCode> expected = open.isBlank()
                ? List.of()
                : List.of(open.split(" ")).stream()
                        .map(position -> MARK_UP.elements()
                                .get(Integer.parseInt(position))
                                .code())
                        .toList();

        assertThat(OpenElements.of(MARK_UP, sheet(levels))).isEqualTo(expected);
    }

    @Test
    void opensNothingInAnInstrumentOfOnePart() {
        Instrument toolA = InstrumentFixture.toolA();
        AnswerSheet low = new AnswerSheet(toolA.elements().stream()
                .map(element -> answer(element, new Answer.Level(1)))
                .toList());

        assertThat(OpenElements.of(toolA, low)).isEmpty();
    }

    private static AnswerSheet sheet(String levels) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (int i = 0; i < levels.length(); i++) {
            Answer answer =
                    switch (levels.charAt(i)) {
                        case 'n' -> new Answer.NotKnown();
                        case 'x' -> new Answer.NotApplicable();
                        default -> new Answer.Level(Character.digit(levels.charAt(i), 10));
                    };
            answers.add(answer(MARK_UP.elements().get(i), answer));
        }
        return new AnswerSheet(answers);
    }

    private static GivenAnswer answer(Element element, Answer answer) {
        return new GivenAnswer(element.code(), answer, null, null, List.of());
    }
}
