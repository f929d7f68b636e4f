package org.placewise.partnership.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An action that serves an objective.
 *
 * @param version grows by one with every change
 * @param gssCode the place of the board
 * @param recordedAt when it was first recorded; the first report is due one interval later
 * @param progress oldest first
 */
public record Action(
        UUID id,
        long version,
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        Instant recordedAt,
        ActionTerms terms,
        List<ProgressNote> progress) {

    public Action {
        progress = List.copyOf(progress);
    }

    /** The action under new terms; the same action where they say nothing new. */
    public Action revised(ActionTerms stated) {
        return stated.equals(terms) ? this : next(stated, progress);
    }

    /** The action with one more progress note, put where its time belongs. */
    public Action noted(ProgressNote note) {
        List<ProgressNote> notes = new ArrayList<>(progress);
        notes.add(note);
        notes.sort(Comparator.comparing(ProgressNote::notedAt));
        return next(terms, notes);
    }

    /** The action as it stands when it is taken off the record. */
    public Action removed() {
        return next(terms, progress);
    }

    private Action next(ActionTerms newTerms, List<ProgressNote> newProgress) {
        return new Action(id, version + 1, objectiveId, boardId, gssCode, recordedAt, newTerms, newProgress);
    }
}
