package org.placewise.partnership.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.meeting.TakenDecisions;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.Records;

/** Tells meetings of the decisions on record. */
@ApplicationScoped
class RecordedDecisions implements TakenDecisions {

    private final Records records;
    private final DecisionType decisions;

    RecordedDecisions(Records records, DecisionType decisions) {
        this.records = records;
        this.decisions = decisions;
    }

    @Override
    public List<Taken> at(UUID meetingId) {
        return records.tiedTo(decisions, RecordKind.MEETING, meetingId).stream()
                .map(BoardRecord::terms)
                .map(terms -> new Taken(terms.title(), terms.agendaItemId()))
                .toList();
    }
}
