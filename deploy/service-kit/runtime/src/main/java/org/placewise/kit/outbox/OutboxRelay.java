package org.placewise.kit.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.database.DatabasePatience;

/**
 * Moves committed events from the outbox to Kafka.
 *
 * <p>However many replicas run, one relay per database is active: it holds a session-level advisory lock, which PostgreSQL
 * releases when the session ends, so another replica takes over within {@link #TAKEOVER_MILLIS}. It is woken by
 * {@code NOTIFY} and looks again every {@link #POLL_MILLIS} in case a notification was missed or a held-back event is due.
 *
 * <p>A row is removed after the broker has acknowledged it. A relay that dies in between sends the row again: delivery is at
 * least once.
 */
@ApplicationScoped
public class OutboxRelay {

    static final int POLL_MILLIS = 1_000;
    static final int TAKEOVER_MILLIS = 500;
    private static final int BATCH = 500;

    /** A database that is silent for so long is lost to this replica, and another may lead. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final EventPublisher publisher;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(DataSource dataSource, EventPublisher publisher) {
        this.dataSource = dataSource;
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(POLL_MILLIS * 2L);
            thread.interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                DatabasePatience.within(PATIENCE, this::standOrLead);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                if (!stopping) {
                    Log.warnf(e, "The outbox relay lost its database or broker and starts again");
                    pause();
                }
            }
        }
    }

    private boolean standOrLead() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            OutboxTable table = new OutboxTable(connection);
            if (!table.becomeActiveRelay()) {
                table.await(TAKEOVER_MILLIS);
                return false;
            }
            try {
                table.listen();
                lead(table);
            } finally {
                if (!connection.isClosed()) {
                    table.resign();
                }
            }
            return true;
        }
    }

    private void lead(OutboxTable table) throws SQLException, InterruptedException {
        while (!stopping) {
            List<StoredEvent> batch = table.next(BATCH);
            if (batch.isEmpty()) {
                table.await(POLL_MILLIS);
                continue;
            }
            PublishedBatch result = publisher.publish(batch);
            table.remove(result.published());
            for (PublishedBatch.Refused refused : result.refused()) {
                Log.warnf(
                        "Event %s (%s) was not published: %s",
                        refused.event().id(), refused.event().type(), refused.error());
                table.holdBack(refused.event(), refused.error());
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(TAKEOVER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
