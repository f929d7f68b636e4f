package org.placewise.partnership.sign.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.boardOf;
import static org.placewise.partnership.sign.RecordFixture.decision;
import static org.placewise.partnership.sign.RecordFixture.held;
import static org.placewise.partnership.sign.RecordFixture.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.meeting.Attendance;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.Presence;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.measure.AttendanceReading.SectorAttendance;
import org.placewise.partnership.vocabulary.Sector;

class AttendanceBalanceTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-14");
    private static final Member COUNCIL = member(Sector.LOCAL_AUTHORITY);
    private static final Member NHS = member(Sector.NHS);
    private static final BoardTerms BOARD = boardOf(COUNCIL, NHS);

    /** A meeting a week for each pair: the council's attendance, then that of the NHS; p present, s substitute, a apologies, n absent. */
    @ParameterizedTest
    @CsvSource({
        "'',          NO_RECORDS",
        "pn,          SOME_NEVER_PRESENT",
        "pn pa,       SOME_NEVER_PRESENT",
        "pp pn pn,    SOME_PRESENT_LESS_THAN_HALF",
        "ps pn pn,    SOME_PRESENT_LESS_THAN_HALF",
        "pp pn,       ALL_PRESENT_HALF_OR_MORE",
        "pn ps,       ALL_PRESENT_HALF_OR_MORE",
        "pp,          ALL_PRESENT_HALF_OR_MORE",
    })
    void findsTheSectorThatComesLeast(String meetings, AttendanceFinding expected) {
        assertThat(read(meetings, 7).finding()).isEqualTo(expected);
    }

    @Test
    void countsMembersTimesDaysBySector() {
        assertThat(read("pp sn pa", 7).sectors())
                .containsExactly(
                        new SectorAttendance(Sector.LOCAL_AUTHORITY, 3, 3), new SectorAttendance(Sector.NHS, 3, 1));
    }

    @Test
    void tellsWhoWasThereWhenDecisionsWereMade() {
        List<BoardRecord<MeetingTerms>> meetings = meetings("pp pn", 7);
        BoardRecord<MeetingTerms> second = meetings.getLast();

        AttendanceReading reading = AttendanceBalance.of(
                BOARD,
                meetings,
                List.of(decision(second, Authority.BOARD), decision(second, Authority.RECOMMENDATION)),
                AS_OF);

        assertThat(reading.atDecisions())
                .containsExactly(
                        new SectorAttendance(Sector.LOCAL_AUTHORITY, 1, 1), new SectorAttendance(Sector.NHS, 1, 0));
    }

    @Test
    void theSectorAtTheTimeOutlivesTheMembership() {
        BoardRecord<MeetingTerms> meeting =
                held(FIRST, List.of(), new Attendance(NHS.memberId(), Presence.PRESENT, Sector.NHS));

        assertThat(AttendanceBalance.of(boardOf(), List.of(meeting), List.of(), AS_OF)
                        .sectors())
                .containsExactly(new SectorAttendance(Sector.NHS, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"pp", "pn", "np", "nn"})
    void splittingAMeetingIntoTenOfOneDayRaisesNothing(String meeting) {
        for (String others : List.of("pn pn ", "pp ", "np pn pn ", "")) {
            List<BoardRecord<MeetingTerms>> once = meetings(others + meeting, 7);
            List<BoardRecord<MeetingTerms>> split = new ArrayList<>(once);
            for (int i = 0; i < 9; i++) {
                split.add(held(
                        once.getLast().terms().heldOn(),
                        List.of(),
                        once.getLast().terms().attendance().toArray(Attendance[]::new)));
            }

            assertThat(AttendanceBalance.of(BOARD, split, List.of(), AS_OF).sectors())
                    .isEqualTo(
                            AttendanceBalance.of(BOARD, once, List.of(), AS_OF).sectors());
        }
    }

    @Test
    void whoMissedOneOfTheMeetingsOfADayMissedTheDay() {
        assertThat(read("pp pn", 0).sectors()).contains(new SectorAttendance(Sector.NHS, 1, 0));
    }

    private static AttendanceReading read(String meetings, int daysApart) {
        return AttendanceBalance.of(BOARD, meetings(meetings, daysApart), List.of(), AS_OF);
    }

    private static List<BoardRecord<MeetingTerms>> meetings(String pairs, int daysApart) {
        List<BoardRecord<MeetingTerms>> meetings = new ArrayList<>();
        for (String pair : pairs.strip().split(" ")) {
            if (!pair.isEmpty()) {
                meetings.add(held(
                        FIRST.plusDays((long) daysApart * meetings.size()),
                        List.of(),
                        new Attendance(COUNCIL.memberId(), presence(pair.charAt(0)), null),
                        new Attendance(NHS.memberId(), presence(pair.charAt(1)), null)));
            }
        }
        return meetings;
    }

    private static Presence presence(char letter) {
        return switch (letter) {
            case 'p' -> Presence.PRESENT;
            case 's' -> Presence.SUBSTITUTE;
            case 'a' -> Presence.APOLOGIES;
            default -> Presence.ABSENT;
        };
    }
}
