package org.placewise.partnership.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;

/**
 * What the running transaction has changed so far. Just before it commits, its lines of the history and its events are written,
 * each in one batch and in the order of the changes, and then the signs of every board it has changed are read once, however
 * many of the board's records have changed. What cannot be written keeps the transaction from committing.
 */
@ApplicationScoped
class PendingChanges {

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry resources;
    private final Journal journal;
    private final Outbox outbox;
    private final BoardWatcher watcher;

    PendingChanges(
            TransactionManager transactions,
            TransactionSynchronizationRegistry resources,
            Journal journal,
            Outbox outbox,
            BoardWatcher watcher) {
        this.transactions = transactions;
        this.resources = resources;
        this.journal = journal;
        this.outbox = outbox;
        this.watcher = watcher;
    }

    void add(JournalEntry entry, OutgoingEvent event) {
        Pending pending = ofTransaction();
        pending.entries.add(entry);
        pending.events.add(event);
        pending.boards.add(entry.change().boardId());
    }

    void add(List<OutgoingEvent> events) {
        ofTransaction().events.addAll(events);
    }

    private Pending ofTransaction() {
        @Nullable Object begun = resources.getResource(PendingChanges.class);
        if (begun instanceof Pending pending) {
            return pending;
        }
        Pending pending = new Pending();
        resources.putResource(PendingChanges.class, pending);
        beforeTheDatabaseIsTold(pending);
        return pending;
    }

    /** What the application adds comes before what the connection does, which closes what is still open. */
    private void beforeTheDatabaseIsTold(Pending pending) {
        try {
            transactions.getTransaction().registerSynchronization(pending);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("The transaction is over, so nothing can be added to it", e);
        }
    }

    private final class Pending implements Synchronization {

        private final List<JournalEntry> entries = new ArrayList<>();
        private final List<OutgoingEvent> events = new ArrayList<>();
        private final Set<UUID> boards = new LinkedHashSet<>();

        @Override
        public void beforeCompletion() {
            journal.append(entries);
            outbox.append(events);
            boards.forEach(watcher::recordsChanged);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
