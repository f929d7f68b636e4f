package org.placewise.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/** The relay's view of the outbox, on the one connection that holds its lock. Not for concurrent use. */
final class OutboxTable {

    /** Session-level advisory lock that the active relay of a database holds; any number will do, as long as it is one. */
    private static final long RELAY_LOCK = 0x506C616365L;

    /** The lanes that are held back are few and found once by their partial index; all else is read in its order. */
    private static final String NEXT = """
            SELECT * FROM outbox
            WHERE (aggregatetype, aggregateid) NOT IN (
                SELECT aggregatetype, aggregateid FROM outbox WHERE next_attempt_at > clock_timestamp())
            ORDER BY seq LIMIT ?
            """;

    private static final String HOLD_BACK = """
            UPDATE outbox SET attempts = attempts + 1, last_error = ?,
                next_attempt_at = clock_timestamp() + least(interval '30 seconds', interval '0.5 seconds' * 2 ^ least(attempts, 6))
            WHERE seq = ?
            """;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    boolean becomeActiveRelay() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    void listen() throws SQLException {
        execute("LISTEN placewise_outbox");
    }

    /** Gives up the lock, so that the connection can go back to its pool. */
    void resign() throws SQLException {
        execute("UNLISTEN *");
        execute("SELECT pg_advisory_unlock_all()");
    }

    /** Waits for news, at most this long; wakes early on a notification. */
    void await(int millis) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(millis);
    }

    List<StoredEvent> next(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            // Planned for the table as it is now: a plan from when it was empty takes seconds where thousands of events
            // wait.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setInt(1, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<StoredEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(StoredEvent.read(rows));
                }
                return events;
            }
        }
    }

    void remove(Collection<StoredEvent> published) throws SQLException {
        Object[] seqs = published.stream().map(StoredEvent::seq).toArray();
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE seq = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", seqs));
            delete.executeUpdate();
        }
    }

    void holdBack(StoredEvent event, String error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(HOLD_BACK)) {
            update.setString(1, error);
            update.setLong(2, event.seq());
            update.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
