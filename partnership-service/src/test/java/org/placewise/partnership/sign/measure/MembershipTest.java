package org.placewise.partnership.sign.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.boardOf;
import static org.placewise.partnership.sign.RecordFixture.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.board.Vacancy;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.vocabulary.Sector;

/** Turnover and vacant seats, which rest on the members. */
class MembershipTest {

    private static final LocalDate LAST_DAY = AS_OF.minusDays(1);

    /** Members a year before, how many of them have left, and how many have joined. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NO_RECORDS",
        "0, 0, 5, NO_RECORDS",
        "4, 0, 0, NONE_LEFT",
        "4, 0, 9, NONE_LEFT",
        "4, 1, 0, SOME_LEFT",
        "5, 2, 9, SOME_LEFT",
        "4, 2, 2, HALF_OR_MORE_LEFT",
        "5, 3, 0, HALF_OR_MORE_LEFT",
        "1, 1, 0, HALF_OR_MORE_LEFT",
    })
    void tellsWhichShareOfTheEarlierMembersHasLeft(int before, int left, int joined, TurnoverFinding expected) {
        List<Member> then = members(before);
        Member[] now = Stream.concat(then.stream().skip(left), members(joined).stream())
                .toArray(Member[]::new);

        Reading<TurnoverFinding> reading = Turnover.of(then, boardOf(now), AS_OF);

        assertThat(reading.finding()).isEqualTo(expected);
        assertThat(reading.records()).hasSize(left + joined);
    }

    @Test
    void aTermThatHasEndedIsALeaving() {
        Member leaving = member("Example Trust", Sector.NHS, null, LAST_DAY);

        assertThat(Turnover.of(List.of(leaving), boardOf(leaving), AS_OF).finding())
                .isEqualTo(TurnoverFinding.HALF_OR_MORE_LEFT);
    }

    @ParameterizedTest
    @CsvSource({"0, ALL_VACANT", "1, SOME_VACANT", "5, SOME_VACANT", "6, ALL_FILLED"})
    void tellsWhichStatutorySeatsAreVacant(int filled, VacancyFinding expected) {
        assertThat(VacantSeats.of(UUID.randomUUID(), healthAndWellbeingBoard(filled), AS_OF)
                        .finding())
                .isEqualTo(expected);
    }

    @Test
    void aBoardWithoutStatutorySeatsHasNoneVacant() {
        assertThat(VacantSeats.of(UUID.randomUUID(), boardOf(), AS_OF).finding())
                .isEqualTo(VacancyFinding.NO_RECORDS);
    }

    @Test
    void saysSinceWhenASeatIsVacant() {
        assertThat(VacantSeats.of(UUID.randomUUID(), healthAndWellbeingBoard(4), AS_OF)
                        .records())
                .extracting(RecordBehind::why)
                .containsExactly("Vacant since 2 May 2026, days: 30.", "Vacant; since when is not known.");
    }

    private static List<Member> members(int number) {
        return IntStream.range(0, number).mapToObj(_ -> member(Sector.NHS)).toList();
    }

    private static BoardTerms healthAndWellbeingBoard(int filled) {
        List<Member> members = Arrays.stream(StatutorySeat.values())
                .limit(filled)
                .map(seat -> new Member(UUID.randomUUID(), null, seat.title(), "Council", null, Sector.NHS, seat))
                .toList();
        List<Vacancy> vacancies = Arrays.stream(StatutorySeat.values())
                .skip(filled)
                .map(seat -> new Vacancy(
                        seat, seat == StatutorySeat.LOCAL_HEALTHWATCH ? LocalDate.parse("2026-05-02") : null))
                .toList();
        return new BoardTerms("Example board", BoardType.HEALTH_AND_WELLBEING_BOARD, members, vacancies);
    }
}
