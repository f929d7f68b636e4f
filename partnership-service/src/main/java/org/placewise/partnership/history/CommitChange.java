package org.placewise.partnership.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
}
