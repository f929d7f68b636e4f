package org.placewise.partnership.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.record.Proposed;
import org.placewise.partnership.record.RecordType;
import org.placewise.partnership.record.Records;
import org.placewise.partnership.record.Tie;

/** Links of the golden thread as a kind of record. */
@ApplicationScoped
public class LinkType implements RecordType<LinkTerms> {

    private final Objectives objectives;
    private final Boards boards;
    private final Records records;

    LinkType(Objectives objectives, Boards boards, Records records) {
        this.objectives = objectives;
        this.boards = boards;
        this.records = records;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LINK;
    }

    @Override
    public Class<LinkTerms> termsType() {
        return LinkTerms.class;
    }

    @Override
    public String path() {
        return "/v1/thread-links";
    }

    @Override
    public List<Tie> ties(LinkTerms terms) {
        return List.of(
                Tie.of("/fromObjectiveId", RecordKind.OBJECTIVE, terms.fromObjectiveId()),
                new Tie("/toObjectiveId", RecordKind.OBJECTIVE, terms.toObjectiveId(), true));
    }

    @Override
    public List<Fault> faults(Proposed<LinkTerms> proposed) {
        LinkTerms terms = proposed.terms();
        Board above = objectives
                .find(terms.toObjectiveId())
                .flatMap(objective -> boards.find(objective.boardId()))
                .orElseThrow();
        boolean stated = records.tiedTo(this, RecordKind.OBJECTIVE, terms.fromObjectiveId()).stream()
                .filter(link -> !link.id().equals(proposed.id()))
                .anyMatch(link -> link.terms().joins(terms.fromObjectiveId(), terms.toObjectiveId()));
        return LinkRules.check(proposed.board().place(), above.place(), stated);
    }
}
