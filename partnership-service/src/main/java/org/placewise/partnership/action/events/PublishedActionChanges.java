package org.placewise.partnership.action.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionChanges;
import org.placewise.partnership.action.Milestone;
import org.placewise.partnership.history.Change;
import org.placewise.partnership.history.CommitChange;
import org.placewise.partnership.history.Operation;
import org.placewise.partnership.history.RecordKind;

/** Changes of actions as events and lines of the history. */
@ApplicationScoped
class PublishedActionChanges implements ActionChanges {

    private final CommitChange commitChange;

    PublishedActionChanges(CommitChange commitChange) {
        this.commitChange = commitChange;
    }

    @Override
    public void recorded(Action action) {
        publish(Operation.RECORDED, null, action);
        commitChange.publish(action.boardId(), action.version(), MilestoneMoved.reached(null, action));
    }

    @Override
    public void revised(Action before, Action after) {
        publish(Operation.REVISED, ActionRecorded.of(before), after);
        commitChange.publish(after.boardId(), after.version(), MilestoneMoved.reached(before, after));
    }

    @Override
    public void progressNoted(Action before, Action after) {
        publish(Operation.PROGRESS_NOTED, ActionRecorded.of(before), after);
    }

    @Override
    public void milestoneMissed(Action action, Milestone milestone) {
        commitChange.publish(action.boardId(), action.version(), List.of(MilestoneMoved.missed(action, milestone)));
    }

    @Override
    public void removed(Action before, Action after, String reason, Instant at) {
        ActionRemoved removal =
                new ActionRemoved(after.id(), after.objectiveId(), after.boardId(), after.gssCode(), at, reason);
        Change change = change(after, Operation.REMOVED, reason, ActionRecorded.of(before), null);
        commitChange.commit(change, ActionRemoved.TYPE, removal);
    }

    private void publish(Operation operation, @Nullable ActionRecorded earlier, Action after) {
        ActionRecorded state = ActionRecorded.of(after);
        commitChange.commit(change(after, operation, null, earlier, state), ActionRecorded.TYPE, state);
    }

    private static Change change(
            Action after,
            Operation operation,
            @Nullable String reason,
            @Nullable ActionRecorded earlier,
            @Nullable ActionRecorded later) {
        return new Change(
                RecordKind.ACTION, after.id(), after.boardId(), after.version(), operation, reason, earlier, later);
    }
}
