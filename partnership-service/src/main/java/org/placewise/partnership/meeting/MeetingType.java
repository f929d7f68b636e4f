package org.placewise.partnership.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.MembersOnRecord;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;

/** Meetings as a kind of record. What has come of a meeting, its decisions, is not taken from under them. */
@ApplicationScoped
public class MeetingType implements RecordType<MeetingTerms> {

    private final MembersOnRecord members;
    private final TakenDecisions decisions;

    MeetingType(MembersOnRecord members, TakenDecisions decisions) {
        this.members = members;
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
    public List<MeetingTerms> settled(List<Proposed<MeetingTerms>> proposed) {
        Map<UUID, Member> known = everOn(proposed);
        return proposed.stream().map(it -> it.terms().withSectors(known)).toList();
    }

    @Override
    public List<List<Fault>> faults(List<Proposed<MeetingTerms>> proposed) {
        Set<UUID> known = everOn(proposed).keySet();
        return proposed.stream()
                .map(it -> MeetingRules.check(it.terms(), known, takenAt(it.id()), it.today()))
                .toList();
    }

    private Map<UUID, Member> everOn(List<Proposed<MeetingTerms>> proposed) {
        return proposed.isEmpty()
                ? Map.of()
                : members.everOn(proposed.getFirst().board().id());
    }

    private List<TakenDecisions.Taken> takenAt(@Nullable UUID id) {
        return id == null ? List.of() : decisions.at(id);
    }
}
