package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Adds a progress note to an action. Notes never conflict with each other, so no version is asked for; the same note twice is
 * one note.
 */
@ApplicationScoped
public class NoteProgress {

    private final Boards boards;
    private final Actions actions;
    private final ActionChanges changes;
    private final RecordClock clock;

    NoteProgress(Boards boards, Actions actions, ActionChanges changes, RecordClock clock) {
        this.boards = boards;
        this.actions = actions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepted with the action as it stands now, or refused where the note is dated in the future.
     *
     * @param notedAt when progress was reported, now where null
     * @param by who reported it
     */
    @Transactional
    public Outcome<Action> note(Action read, @Nullable Instant notedAt, String note, String by) {
        boards.lock(read.boardId());
        Optional<Action> found = actions.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.ACTION, read.id());
        }
        Instant now = clock.now();
        if (notedAt != null && notedAt.isAfter(now)) {
            return new Outcome.Refused<>(List.of(new Fault(
                    "/notedAt", "time-in-the-future", "Progress is reported once it is made: it is now " + now + ".")));
        }
        Instant at = notedAt == null ? now : notedAt;
        return noted(found.get(), new ProgressNote(at, note, by));
    }

    private Outcome<Action> noted(Action before, ProgressNote note) {
        if (before.progress().contains(note)) {
            return new Outcome.Accepted<>(before);
        }
        Action after = before.noted(note);
        actions.replace(after);
        changes.progressNoted(before, after);
        return new Outcome.Accepted<>(after);
    }
}
