package org.placewise.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.AnswerFixture;

class WeakLinkTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'3 1 2',   'e2@1'",
        "'2 3 2 4', 'e1@2 e3@2'",
        "'3 3',     'e1@3 e2@3'",
        "'? 4 -',   'e2@4'",
        "'? -',     ''",
        "'',        ''"
    })
    void areAllElementsAtTheLowestLevelGiven(String answers, String links) {
        assertThat(WeakLink.among(AnswerFixture.answers(answers)).stream()
                        .map(link -> link.element() + "@" + link.level()))
                .containsExactly(links.isEmpty() ? new String[0] : links.split(" "));
    }
}
