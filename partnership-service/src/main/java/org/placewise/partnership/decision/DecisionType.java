package org.placewise.partnership.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.MeetingType;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;
import org.placewise.partnership.record.Records;
import org.placewise.partnership.record.Tie;

/** Decisions as a kind of record. */
@ApplicationScoped
public class DecisionType implements RecordType<DecisionTerms> {

    private final Records records;
    private final MeetingType meetings;

    DecisionType(Records records, MeetingType meetings) {
        this.records = records;
        this.meetings = meetings;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DECISION;
    }

    @Override
    public Class<DecisionTerms> termsType() {
        return DecisionTerms.class;
    }

    @Override
    public String path() {
        return "/v1/decisions";
    }

    @Override
    public String recordedEvent() {
        return "org.placewise.partnership.decision.taken.v1";
    }

    @Override
    public List<Tie> ties(DecisionTerms terms) {
        List<Tie> ties = new ArrayList<>();
        ties.add(Tie.of("/meetingId", RecordKind.MEETING, terms.meetingId()));
        ties.addAll(Tie.each("/objectiveIds", RecordKind.OBJECTIVE, terms.objectiveIds()));
        ties.addAll(Tie.each("/actionIds", RecordKind.ACTION, terms.actionIds()));
        return ties;
    }

    @Override
    public List<List<Fault>> faults(List<Proposed<DecisionTerms>> proposed) {
        Set<UUID> named = proposed.stream().map(it -> it.terms().meetingId()).collect(Collectors.toSet());
        Map<UUID, MeetingTerms> held = records.findAll(meetings, named).stream()
                .collect(Collectors.toMap(BoardRecord::id, BoardRecord::terms));
        return proposed.stream()
                .map(it -> DecisionRules.check(
                        it.terms(), Objects.requireNonNull(held.get(it.terms().meetingId()))))
                .toList();
    }
}
