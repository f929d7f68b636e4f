package org.placewise.suite.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.placewise.local.SuiteService;
import org.placewise.suite.running.RunningSuite;

/**
 * Notes when each event of a source becomes visible in the reporting database, from which every dashboard request is answered.
 * It asks every {@value #POLL_MILLIS} ms for rows that are younger than the oldest event still on its way; assessment
 * identifiers begin with their time, so the primary key answers that with a few rows.
 */
public final class Arrivals implements AutoCloseable {

    private static final int POLL_MILLIS = 2;

    private final Connection reporting;
    private final String source;
    private final Map<String, Instant> expected = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Long>> arrivals = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile boolean closed;

    public Arrivals(RunningSuite suite, String source) {
        this.reporting = suite.database(SuiteService.REPORTING);
        this.source = source;
        Thread.ofPlatform().name("arrivals").daemon().start(this::watch);
    }

    /** An event with this CloudEvents id is about to be posted; completes with the time at which it is first seen. */
    public CompletableFuture<Long> expect(String id) {
        CompletableFuture<Long> arrival = arrivals.computeIfAbsent(id, unseen -> new CompletableFuture<>());
        expected.put(id, Instant.now());
        return arrival;
    }

    /** How many expected events have not arrived. */
    public int outstanding() {
        return expected.size();
    }

    /** When the event was seen, by {@link System#nanoTime()}. */
    public long arrivalNanos(String id) {
        return arrivals.get(id).join();
    }

    private void watch() {
        try (PreparedStatement younger = reporting.prepareStatement(
                "SELECT origin_event_id FROM assessment WHERE assessment_id >= ?::uuid AND origin_source = ?")) {
            while (!closed) {
                if (!expected.isEmpty()) {
                    look(younger);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
            }
            end.complete(null);
        } catch (SQLException e) {
            end.completeExceptionally(e);
        }
    }

    private void look(PreparedStatement younger) throws SQLException {
        Instant oldest = expected.values().stream().min(Instant::compareTo).orElseThrow();
        younger.setString(1, smallestIdentifier(oldest));
        younger.setString(2, source);
        try (ResultSet rows = younger.executeQuery()) {
            long now = System.nanoTime();
            while (rows.next()) {
                String id = rows.getString(1);
                if (expected.remove(id) != null) {
                    arrivals.get(id).completeAsync(() -> now);
                }
            }
        }
    }

    /** The smallest UUID of version 7 that can be made at or after this millisecond. */
    private static String smallestIdentifier(Instant time) {
        String hex = String.format("%012x", time.toEpochMilli());
        return hex.substring(0, 8) + "-" + hex.substring(8) + "-7000-8000-000000000000";
    }

    /** Stops watching, and reports what went wrong with it if anything did. */
    @Override
    public void close() throws SQLException {
        closed = true;
        end.join();
        reporting.close();
    }
}
