package org.placewise.partnership.sheet.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.placewise.partnership.meeting.MeetingType;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.record.Records;

/** Finds the records of a board that files name as people do: objectives by title, meetings by title or day. */
@ApplicationScoped
class NamedInFiles {

    private final Objectives objectives;
    private final Records records;
    private final MeetingType meetings;

    NamedInFiles(Objectives objectives, Records records, MeetingType meetings) {
        this.objectives = objectives;
        this.records = records;
        this.meetings = meetings;
    }

    /** The objectives of a board, by title. */
    NamesOnBoard objectives(UUID boardId) {
        NamesOnBoard names = new NamesOnBoard("objective", "objectives of the board with this title");
        objectives.ofBoard(boardId).forEach(it -> names.add(it.id(), it.terms().title(), null));
        return names;
    }

    /** The meetings of a board, by title and day. */
    NamesOnBoard meetings(UUID boardId) {
        NamesOnBoard names = new NamesOnBoard("meeting", "meetings of the board with this title or on this day");
        records.ofBoard(meetings, boardId)
                .forEach(it -> names.add(it.id(), it.terms().title(), it.terms().heldOn()));
        return names;
    }
}
