package org.placewise.partnership.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.meeting.TakenDecisions.Taken;

class MeetingRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();
    private static final AgendaItem RAISED = new AgendaItem(ITEM, "Air", RaisedBy.PARTNER, MEMBER);
    private static final Attendance THERE = new Attendance(MEMBER, Presence.PRESENT, null);

    @ParameterizedTest
    @CsvSource({"2026-11-01, HELD, 0", "2026-11-02, HELD, 0", "2026-11-03, HELD, 1", "2026-11-03, PLANNED, 0"})
    void aMeetingWasHeldOnADayThatHasCome(LocalDate day, MeetingState state, int faults) {
        assertThat(check(new MeetingTerms(day, "November", state, List.of(), List.of())))
                .hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({"HELD, ", "PLANNED, meeting-not-held", "CANCELLED, meeting-not-held"})
    void onlyAMeetingThatWasHeldHasAttendance(MeetingState state, @Nullable String code) {
        assertThat(codes(check(new MeetingTerms(TODAY, "November", state, List.of(RAISED), List.of(THERE)))))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void whoIsNamedSatOnTheBoardAndIsNamedOnce() {
        Attendance stranger = new Attendance(UUID.randomUUID(), Presence.ABSENT, null);

        assertThat(check(held(List.of(RAISED, RAISED), List.of(THERE, stranger, THERE))))
                .extracting(Fault::pointer)
                .containsExactly("/attendance/1/memberId", "/agenda/1/itemId", "/attendance/2/memberId");
    }

    @Test
    void whatDecisionsWereTakenOnStays() {
        Taken decision = new Taken("Fund it", ITEM);

        assertThat(MeetingRules.check(held(List.of(RAISED), List.of()), Set.of(MEMBER), List.of(decision), TODAY))
                .isEmpty();
        assertThat(codes(MeetingRules.check(
                        new MeetingTerms(TODAY, "November", MeetingState.CANCELLED, List.of(), List.of()),
                        Set.of(),
                        List.of(decision),
                        TODAY)))
                .containsExactly("decisions-were-taken", "item-in-use");
    }

    private static MeetingTerms held(List<AgendaItem> agenda, List<Attendance> attendance) {
        return new MeetingTerms(TODAY, "November", MeetingState.HELD, agenda, attendance);
    }

    private static List<Fault> check(MeetingTerms terms) {
        return MeetingRules.check(terms, Set.of(MEMBER), List.of(), TODAY);
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }
}
