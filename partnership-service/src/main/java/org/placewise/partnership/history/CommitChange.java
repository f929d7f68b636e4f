package org.placewise.partnership.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;
import org.placewise.partnership.vocabulary.RecordClock;

/** Adds to a change what goes with every change: its line in the history, its event, and a new reading of the signs. */
@ApplicationScoped
public class CommitChange {

    /** Where all events of this service go, keyed by board. */
    public static final String TOPIC = "placewise.partnerships";

    private final Journal journal;
    private final Outbox outbox;
    private final BoardWatcher watcher;
    private final Caller caller;
    private final RecordClock clock;

    CommitChange(Journal journal, Outbox outbox, BoardWatcher watcher, Caller caller, RecordClock clock) {
        this.journal = journal;
        this.outbox = outbox;
        this.watcher = watcher;
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
        journal.append(change, clock.now(), caller.name());
        outbox.append(new OutgoingEvent(
                TOPIC,
                change.boardId().toString(),
                eventType,
                change.recordId().toString(),
                change.version(),
                eventData));
        watcher.recordsChanged(change.boardId());
    }

    /**
     * Publishes what a change says besides the record's new state.
     *
     * @param version of the record after the change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID boardId, long version, List<Fact> facts) {
        outbox.append(facts.stream()
                .map(fact -> new OutgoingEvent(
                        TOPIC, boardId.toString(), fact.eventType(), fact.subject(), version, fact.data()))
                .toList());
    }
}
