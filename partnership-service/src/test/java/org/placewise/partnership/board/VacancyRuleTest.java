package org.placewise.partnership.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.board.BoardFixture.healthAndWellbeingBoardWith;
import static org.placewise.partnership.board.BoardFixture.recorded;
import static org.placewise.partnership.board.StatutorySeat.COUNCILLOR;
import static org.placewise.partnership.board.StatutorySeat.LOCAL_HEALTHWATCH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VacancyRuleTest {

    private static final Instant LATE_IN_JUNE = Instant.parse("2026-06-30T23:30:00Z");
    private static final LocalDate FIRST_OF_JULY = LocalDate.parse("2026-07-01");

    @Test
    void theDayIsNotKnownForASeatThatWasVacantWhenTheBoardWasFirstRecorded() {
        Board board = recorded(healthAndWellbeingBoardWith(COUNCILLOR));

        assertThat(seat(board, LOCAL_HEALTHWATCH).filled()).isFalse();
        assertThat(seat(board, LOCAL_HEALTHWATCH).vacantSince()).isNull();
    }

    @Test
    void aVacancyBeginsOnTheEnglishDayOnWhichTheLastHolderLeft() {
        Board board = recorded(healthAndWellbeingBoardWith(COUNCILLOR, LOCAL_HEALTHWATCH));

        Board revised = board.revised(healthAndWellbeingBoardWith(COUNCILLOR), LATE_IN_JUNE);

        assertThat(seat(revised, LOCAL_HEALTHWATCH).vacantSince()).isEqualTo(FIRST_OF_JULY);
    }

    @Test
    void theDayTheOfficerStatesGoesBeforeTheDayOfTheChange() {
        LocalDate stated = LocalDate.parse("2026-05-11");
        Board board = recorded(healthAndWellbeingBoardWith(COUNCILLOR));

        Board revised = board.revised(withVacancy(COUNCILLOR, stated), LATE_IN_JUNE);

        assertThat(seat(revised, COUNCILLOR).vacantSince()).isEqualTo(stated);
    }

    @Test
    void aKnownDayIsKeptUntilTheSeatIsFilledAndForgottenThen() {
        LocalDate stated = LocalDate.parse("2026-05-11");
        Board vacant = recorded(withVacancy(COUNCILLOR, stated));

        Board renamed = vacant.revised(
                new BoardTerms("New name", BoardType.HEALTH_AND_WELLBEING_BOARD, List.of(), List.of()), LATE_IN_JUNE);
        assertThat(seat(renamed, COUNCILLOR).vacantSince()).isEqualTo(stated);

        Board filled = renamed.revised(healthAndWellbeingBoardWith(COUNCILLOR), LATE_IN_JUNE);
        assertThat(seat(filled, COUNCILLOR).filled()).isTrue();
        assertThat(seat(filled, COUNCILLOR).vacantSince()).isNull();
    }

    @Test
    void aSeatSharedByTwoMembersIsVacantOnlyWhenBothHaveLeft() {
        BoardTerms both = healthAndWellbeingBoardWith(COUNCILLOR, COUNCILLOR);
        BoardTerms one =
                new BoardTerms(both.name(), both.type(), List.of(both.members().getLast()), List.of());

        Board revised = recorded(both).revised(one, LATE_IN_JUNE);

        assertThat(seat(revised, COUNCILLOR).memberId())
                .isEqualTo(both.members().getLast().memberId());
    }

    @Test
    void theSixSeatsOfTheLawAreThoseOfAHealthAndWellbeingBoardAlone() {
        assertThat(BoardType.HEALTH_AND_WELLBEING_BOARD.statutorySeats()).hasSize(6);
        assertThat(Arrays.stream(BoardType.values()).filter(it -> it != BoardType.HEALTH_AND_WELLBEING_BOARD))
                .hasSize(3)
                .allSatisfy(type -> assertThat(type.statutorySeats()).isEmpty());
    }

    @Test
    void termsThatSayNothingNewLeaveTheBoardAsItIs() {
        BoardTerms terms = healthAndWellbeingBoardWith(COUNCILLOR);
        Board board = recorded(terms);

        assertThat(board.revised(terms, LATE_IN_JUNE)).isSameAs(board);
    }

    private static BoardTerms withVacancy(StatutorySeat seat, LocalDate since) {
        return new BoardTerms(
                "Example board", BoardType.HEALTH_AND_WELLBEING_BOARD, List.of(), List.of(new Vacancy(seat, since)));
    }

    private static SeatState seat(Board board, StatutorySeat seat) {
        Optional<SeatState> state =
                board.statutorySeats().stream().filter(it -> it.seat() == seat).findFirst();
        assertThat(state).isPresent();
        return state.get();
    }
}
