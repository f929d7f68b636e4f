package org.placewise.partnership.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.placewise.partnership.board.BoardFixture.memberOn;
import static org.placewise.partnership.board.StatutorySeat.COUNCILLOR;
import static org.placewise.partnership.board.StatutorySeat.LOCAL_HEALTHWATCH;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.kit.problem.Fault;

class BoardRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @Test
    void acceptsAHealthAndWellbeingBoardWithAVacancyFromToday() {
        assertThat(faults(
                        BoardType.HEALTH_AND_WELLBEING_BOARD,
                        List.of(memberOn(COUNCILLOR)),
                        new Vacancy(LOCAL_HEALTHWATCH, TODAY)))
                .isEmpty();
    }

    @Test
    void namesEveryBreachWithItsPlaceInTheRequest() {
        List<Fault> faults = faults(
                BoardType.HEALTH_AND_WELLBEING_BOARD,
                List.of(memberOn(COUNCILLOR)),
                new Vacancy(COUNCILLOR, null),
                new Vacancy(LOCAL_HEALTHWATCH, TODAY.plusDays(1)),
                new Vacancy(LOCAL_HEALTHWATCH, TODAY));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/vacancies/0/seat", "seat-is-filled"),
                        tuple("/vacancies/1/since", "day-in-the-future"),
                        tuple("/vacancies/2/seat", "vacancy-stated-twice"));
    }

    @Test
    void refusesSeatsOfTheLawOnAnotherKindOfBoard() {
        List<Fault> faults = faults(
                BoardType.PLACE_PARTNERSHIP, List.of(memberOn(COUNCILLOR)), new Vacancy(LOCAL_HEALTHWATCH, null));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/members/0/seat", "seat-not-of-this-board"),
                        tuple("/vacancies/0/seat", "seat-not-of-this-board"));
    }

    private static List<Fault> faults(BoardType type, List<Member> members, Vacancy... vacancies) {
        return BoardRules.check(new BoardTerms("Example board", type, members, List.of(vacancies)), TODAY)
                .all();
    }
}
