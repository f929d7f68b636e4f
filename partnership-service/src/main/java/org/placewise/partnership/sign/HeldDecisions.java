package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.meeting.MeetingState;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.reading.YearTo;

/** The decisions of meetings that were held, each with its day. */
public record HeldDecisions(List<HeldDecision> all) {

    /** A decision and the day on which it was taken. */
    public record HeldDecision(UUID id, DecisionTerms terms, LocalDate on) {}

    /** Decisions whose meeting was held in a year, in the order given. */
    public static HeldDecisions in(
            YearTo year, List<BoardRecord<MeetingTerms>> meetings, List<BoardRecord<DecisionTerms>> decisions) {
        Map<UUID, LocalDate> days = meetings.stream()
                .filter(meeting -> meeting.terms().state() == MeetingState.HELD)
                .collect(Collectors.toMap(
                        BoardRecord::id, meeting -> meeting.terms().heldOn()));
        return new HeldDecisions(decisions.stream()
                .filter(decision -> days.containsKey(decision.terms().meetingId()))
                .map(decision -> new HeldDecision(
                        decision.id(),
                        decision.terms(),
                        Objects.requireNonNull(days.get(decision.terms().meetingId()))))
                .filter(decision -> year.holds(decision.on()))
                .toList());
    }
}
