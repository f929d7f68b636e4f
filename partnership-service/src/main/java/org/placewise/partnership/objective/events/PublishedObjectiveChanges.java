package org.placewise.partnership.objective.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.Change;
import org.placewise.partnership.history.CommitChange;
import org.placewise.partnership.history.Fact;
import org.placewise.partnership.history.Operation;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveChanges;

/** Changes of objectives as events and lines of the history. */
@ApplicationScoped
class PublishedObjectiveChanges implements ObjectiveChanges {

    private final CommitChange commitChange;

    PublishedObjectiveChanges(CommitChange commitChange) {
        this.commitChange = commitChange;
    }

    @Override
    public void recorded(@Nullable Objective before, Objective after) {
        ObjectiveRecorded state = ObjectiveRecorded.of(after);
        @Nullable ObjectiveRecorded earlier = before == null ? null : ObjectiveRecorded.of(before);
        Operation operation = before == null ? Operation.RECORDED : Operation.REVISED;
        commitChange.commit(change(after, operation, null, earlier, state), ObjectiveRecorded.TYPE, state);
    }

    @Override
    public void accepted(Objective before, Objective after) {
        publish(Operation.ACCEPTED, before, after, "org.placewise.partnership.ownership.accepted.v1");
    }

    @Override
    public void adopted(Objective before, Objective after) {
        publish(Operation.ADOPTED, before, after, "org.placewise.partnership.objective.adopted.v1");
    }

    /** The new state, and the fact with the same state beside it. */
    private void publish(Operation operation, Objective before, Objective after, String factType) {
        ObjectiveRecorded state = ObjectiveRecorded.of(after);
        Change change = change(after, operation, null, ObjectiveRecorded.of(before), state);
        commitChange.commit(change, ObjectiveRecorded.TYPE, state);
        commitChange.publish(
                after.boardId(),
                after.version(),
                List.of(new Fact(factType, after.id().toString(), state)));
    }

    @Override
    public void removed(Objective before, Objective after, String reason, Instant at) {
        ObjectiveRemoved removal = new ObjectiveRemoved(after.id(), after.boardId(), after.gssCode(), at, reason);
        Change change = change(after, Operation.REMOVED, reason, ObjectiveRecorded.of(before), null);
        commitChange.commit(change, ObjectiveRemoved.TYPE, removal);
    }

    private static Change change(
            Objective after,
            Operation operation,
            @Nullable String reason,
            @Nullable ObjectiveRecorded earlier,
            @Nullable ObjectiveRecorded later) {
        return new Change(
                RecordKind.OBJECTIVE, after.id(), after.boardId(), after.version(), operation, reason, earlier, later);
    }
}
