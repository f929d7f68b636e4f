package org.placewise.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.AnswerFixture;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.result.Change.Earlier;
import org.placewise.assessment.result.Change.ElementChange;

class ChangeTest {

    @ParameterizedTest(name = "from {0} to {1} is {2}")
    @CsvSource({
        "1, 2, HIGHER",
        "1, 4, HIGHER",
        "3, 2, LOWER",
        "2, 2, SAME",
        "?, 2, NOT_COMPARABLE",
        "2, ?, NOT_COMPARABLE",
        "-, 2, NOT_COMPARABLE",
        "?, ?, NOT_COMPARABLE",
        "-, -, NOT_COMPARABLE"
    })
    void namesTheDirectionOfEachElement(String from, String to, Direction direction) {
        Change change = Change.since(earlier(from), new AnswerSheet(AnswerFixture.answers(to)));

        assertThat(change.elements()).extracting(ElementChange::direction).containsExactly(direction);
    }

    @Test
    void givesLevelsWhereThereAreAnyAndNullWhereThereAreNone() {
        ElementChange change = Change.since(earlier("?"), new AnswerSheet(AnswerFixture.answers("3")))
                .elements()
                .getFirst();

        assertThat(change.from()).isNull();
        assertThat(change.to()).isEqualTo(3);
    }

    @Test
    void namesTheAssessmentItComparesWith() {
        Earlier earlier = earlier("1 2");

        Change change = Change.since(earlier, new AnswerSheet(AnswerFixture.answers("2 2")));

        assertThat(change.previousAssessmentId()).isEqualTo(earlier.id());
        assertThat(change.previousAssessedOn()).isEqualTo(earlier.assessedOn());
        assertThat(change.elements()).hasSize(2);
    }

    private static Earlier earlier(String answers) {
        return new Earlier(
                UUID.randomUUID(), LocalDate.of(2025, 5, 14), new AnswerSheet(AnswerFixture.answers(answers)));
    }
}
