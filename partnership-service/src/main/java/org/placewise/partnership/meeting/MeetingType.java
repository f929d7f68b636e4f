package org.placewise.partnership.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.MembersOnRecord;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.decision.DecisionType;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;
import org.placewise.partnership.record.Records;

/** Meetings as a kind of record. What has come of a meeting, its decisions, is not taken from under them. */
@ApplicationScoped
public class MeetingType implements RecordType<MeetingTerms> {

    private final MembersOnRecord members;
    private final Records records;
    private final DecisionType decisions;

    MeetingType(MembersOnRecord members, Records records, DecisionType decisions) {
        this.members = members;
        this.records = records;
        this.decisions = decisions;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.MEETING;
    }

    @Override
    public Class<MeetingTerms> termsType() {
        return MeetingTerms.class;
    }

    @Override
    public String path() {
        return "/v1/meetings";
    }

    @Override
    public MeetingTerms settled(Proposed<MeetingTerms> proposed) {
        return proposed.terms().withSectors(members.everOn(proposed.board().id()));
    }

    @Override
    public List<Fault> faults(Proposed<MeetingTerms> proposed) {
        UUID id = proposed.id();
        List<DecisionTerms> taken = id == null
                ? List.of()
                : records.tiedTo(decisions, RecordKind.MEETING, id).stream()
                        .map(BoardRecord::terms)
                        .toList();
        return MeetingRules.check(
                proposed.terms(), members.everOn(proposed.board().id()).keySet(), taken, proposed.today());
    }
}
