package org.placewise.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.answer.AnswerFixture;
import org.placewise.assessment.instrument.InstrumentFixture;

class RatingSheetTest {

    private final RatingSheet blank = new RatingSheet(1, List.of());

    @Test
    void holdsTheLastRatingOfAnElement() {
        RatingSheet sheet = blank.with(rating("leadership", "1")).with(rating("leadership", "3"));

        assertThat(sheet.version()).isEqualTo(3);
        assertThat(sheet.ratings()).containsExactly(rating("leadership", "3"));
    }

    @Test
    void isCompleteWhenEveryElementHasAnAnswerOfAnyKind() {
        RatingSheet sheet = blank;
        for (var element : InstrumentFixture.toolA().elements()) {
            assertThat(sheet.completes(InstrumentFixture.toolA())).isFalse();
            sheet = sheet.with(rating(element.code().value(), "?"));
        }

        assertThat(sheet.completes(InstrumentFixture.toolA())).isTrue();
    }

    private static Rating rating(String element, String word) {
        return new Rating(AnswerFixture.answer(element, word), null);
    }
}
