package org.placewise.partnership.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.outbox.OutgoingEvent;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Adds to a change what goes with every change: its line in the history, its event, and a new reading of the signs. All of it is
 * written when the transaction commits.
 */
@ApplicationScoped
public class CommitChange {

    /** Where all events of this service go, keyed by board. */
    public static final String TOPIC = "placewise.partnerships";

    private final PendingChanges pending;
    private final Caller caller;
    private final RecordClock clock;

    CommitChange(PendingChanges pending, Caller caller, RecordClock clock) {
        this.pending = pending;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Joins the transaction in which the caller has locked the board and written the record.
     *
     * @param eventType CloudEvent type of the change
     * @param eventData its data, the full published state of the record or its removal
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void commit(Change change, String eventType, Object eventData) {
        pending.add(
                new JournalEntry(change, clock.now(), caller.name()),
                new OutgoingEvent(
                        TOPIC,
                        change.boardId().toString(),
                        eventType,
                        change.recordId().toString(),
                        change.version(),
                        eventData));
    }

    /**
     * Publishes what a change says besides the record's new state.
     *
     * @param version of the record after the change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID boardId, long version, List<Fact> facts) {
        pending.add(facts.stream()
                .map(fact -> new OutgoingEvent(
                        TOPIC, boardId.toString(), fact.eventType(), fact.subject(), version, fact.data()))
                .toList());
    }
}
