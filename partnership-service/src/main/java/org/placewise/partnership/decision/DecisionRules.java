package org.placewise.partnership.decision;

import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.meeting.MeetingState;
import org.placewise.partnership.meeting.MeetingTerms;

/** What the terms of a decision must satisfy beside the meeting it was taken at. */
final class DecisionRules {

    private DecisionRules() {}

    /** Every breach in the terms. */
    static List<Fault> check(DecisionTerms terms, MeetingTerms meeting) {
        Faults faults = new Faults();
        if (meeting.state() != MeetingState.HELD) {
            faults.add(
                    "/meetingId",
                    "meeting-not-held",
                    "Decisions are of meetings that were held; this one is "
                            + meeting.state().word() + ".");
        }
        if (terms.agendaItemId() != null && meeting.item(terms.agendaItemId()).isEmpty()) {
            faults.add(
                    "/agendaItemId",
                    "unknown-item",
                    "There is no item " + terms.agendaItemId() + " on the agenda of the meeting.");
        }
        if (terms.dueOn() != null && terms.dueOn().isBefore(meeting.heldOn())) {
            faults.add("/dueOn", "due-before-meeting", "The day is before the meeting, " + meeting.heldOn() + ".");
        }
        return faults.all();
    }
}
