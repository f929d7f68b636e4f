package org.placewise.partnership.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.Change;
import org.placewise.partnership.history.CommitChange;
import org.placewise.partnership.history.Operation;
import org.placewise.partnership.vocabulary.RecordClock;

/** Changes of records as events and lines of the history, stamped with the time and day of the clock. */
@ApplicationScoped
class PublishedRecords {

    private final RecordState states;
    private final CommitChange commitChange;
    private final RecordClock clock;

    PublishedRecords(RecordState states, CommitChange commitChange, RecordClock clock) {
        this.states = states;
        this.commitChange = commitChange;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    /** A record was recorded, or revised where there is one before. */
    <T> void recorded(RecordType<T> type, @Nullable BoardRecord<T> before, BoardRecord<T> after) {
        ObjectNode state = states.of(type, after);
        @Nullable ObjectNode earlier = before == null ? null : states.of(type, before);
        Operation operation = before == null ? Operation.RECORDED : Operation.REVISED;
        commitChange.commit(change(type, after, operation, null, earlier, state), type.recordedEvent(), state);
        commitChange.publish(after.boardId(), after.version(), type.facts(before, after));
    }

    <T> void removed(RecordType<T> type, BoardRecord<T> before, BoardRecord<T> after, String reason) {
        Change change = change(type, after, Operation.REMOVED, reason, states.of(type, before), null);
        commitChange.commit(change, type.removedEvent(), states.removal(type, after, clock.now(), reason));
    }

    private static <T> Change change(
            RecordType<T> type,
            BoardRecord<T> after,
            Operation operation,
            @Nullable String reason,
            @Nullable ObjectNode earlier,
            @Nullable ObjectNode later) {
        return new Change(type.kind(), after.id(), after.boardId(), after.version(), operation, reason, earlier, later);
    }
}
