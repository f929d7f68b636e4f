package org.placewise.partnership.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.record.Days;
import org.placewise.partnership.record.Repeats;

/** What the terms of a meeting must satisfy beyond their form; every breach is named, with the place of it in the request. */
final class MeetingRules {

    private final MeetingTerms terms;
    private final Set<UUID> members;
    private final List<TakenDecisions.Taken> decisions;
    private final Faults faults = new Faults();

    private MeetingRules(MeetingTerms terms, Set<UUID> members, List<TakenDecisions.Taken> decisions) {
        this.terms = terms;
        this.members = members;
        this.decisions = decisions;
    }

    /**
     * Every breach in the terms.
     *
     * @param members everybody who ever sat on the board
     * @param decisions those taken at the meeting
     * @param today no meeting was held after this day
     */
    static List<Fault> check(
            MeetingTerms terms, Set<UUID> members, List<TakenDecisions.Taken> decisions, LocalDate today) {
        MeetingRules rules = new MeetingRules(terms, members, decisions);
        rules.onlyAMeetingThatWasHeldHasAttendance();
        rules.whoIsNamedSatOnTheBoard();
        rules.decisionsKeepTheirMeetingAndTheirItem();
        rules.faults.addAll(Repeats.of("agenda", "itemId", terms.agenda(), AgendaItem::itemId));
        rules.faults.addAll(Repeats.of("attendance", "memberId", terms.attendance(), Attendance::memberId));
        if (terms.state() == MeetingState.HELD) {
            rules.faults.addAll(Days.past("/heldOn", terms.heldOn(), today));
        }
        return rules.faults.all();
    }

    private void onlyAMeetingThatWasHeldHasAttendance() {
        if (terms.state() != MeetingState.HELD && !terms.attendance().isEmpty()) {
            faults.add(
                    "/attendance",
                    "meeting-not-held",
                    "Attendance is of meetings that were held; this one is "
                            + terms.state().word() + ".");
        }
    }

    private void whoIsNamedSatOnTheBoard() {
        for (int i = 0; i < terms.attendance().size(); i++) {
            member("/attendance/" + i + "/memberId", terms.attendance().get(i).memberId());
        }
        for (int i = 0; i < terms.agenda().size(); i++) {
            member("/agenda/" + i + "/raisedByMember", terms.agenda().get(i).raisedByMember());
        }
    }

    private void member(String pointer, @Nullable UUID memberId) {
        if (memberId != null && !members.contains(memberId)) {
            faults.add(pointer, "unknown-member", "Nobody with this identifier ever sat on the board.");
        }
    }

    private void decisionsKeepTheirMeetingAndTheirItem() {
        if (terms.state() != MeetingState.HELD && !decisions.isEmpty()) {
            faults.add("/state", "decisions-were-taken", "Decisions were taken at this meeting, so it was held.");
        }
        for (TakenDecisions.Taken decision : decisions) {
            if (decision.agendaItemId() != null
                    && terms.item(decision.agendaItemId()).isEmpty()) {
                faults.add(
                        "/agenda",
                        "item-in-use",
                        "The decision \"" + decision.title() + "\" was taken on the item " + decision.agendaItemId()
                                + "; keep it.");
            }
        }
    }
}
