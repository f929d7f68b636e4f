package org.placewise.kit.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/**
 * Reads lists in the order in which changes were committed, so that a caller who comes back with {@code nextUpdatedSince}
 * misses nothing, even of a transaction that was slow.
 *
 * <p>A followed list ({@code updatedSince} or a cursor of one) ends below the oldest transaction that is still running; a plain
 * list shows everything committed, and only its {@code nextUpdatedSince} stays below. The table has the columns that the
 * trigger {@code kit_mark_change} fills.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final String PAGE = """
            SELECT feed.* FROM (%s) feed
            WHERE (feed.changed_xid, feed.changed_seq) > (CAST(:fromXid AS xid8), :fromSeq)
              AND (CAST(:since AS timestamptz) IS NULL OR feed.changed_at >= :since)
              AND (:includeDeleted OR feed.deleted_at IS NULL)
              AND (NOT :settledOnly OR feed.changed_xid < CAST(:horizon AS xid8))
            ORDER BY feed.changed_xid, feed.changed_seq
            LIMIT :limit
            """;

    private static final String FOLLOWED = "f:";
    private static final String PLAIN = "p:";

    private final Jdbi jdbi;
    private final Caller caller;

    ChangeFeed(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    private record Start(ChangePosition after, @Nullable Instant since, boolean followed) {}

    private record Row<T>(
            ChangePosition position,
            @Nullable T item,
            @Nullable Tombstone tombstone) {}

    /**
     * One page.
     *
     * @param select a query whose rows have {@code id, deleted_at, changed_xid, changed_seq, changed_at} and what the mapper
     *     reads; named parameters are bound from {@code binds}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when {@code updatedSince} or the cursor cannot be read, 403 when
     *     a caller who reads only what is public asks for what was removed
     */
    public <T> ChangePage<T> read(ChangeQuery query, String select, Map<String, ?> binds, RowMapper<T> mapper) {
        if (query.includeDeleted()) {
            caller.requireReader();
        }
        Start start = start(query);
        return jdbi.withHandle(handle -> {
            BigInteger horizon =
                    new BigInteger(handle.createQuery("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")
                            .mapTo(String.class)
                            .one());
            return page(rows(handle, query, start, horizon, select, binds, mapper), query, start, horizon);
        });
    }

    private <T> List<Row<T>> rows(
            Handle handle,
            ChangeQuery query,
            Start start,
            BigInteger horizon,
            String select,
            Map<String, ?> binds,
            RowMapper<T> mapper) {
        return handle.createQuery(PAGE.formatted(select))
                .bindMap(binds)
                .bind("fromXid", start.after().transaction().toString())
                .bind("fromSeq", start.after().sequence())
                .bindByType("since", start.since(), Instant.class)
                .bind("includeDeleted", query.includeDeleted())
                .bind("settledOnly", start.followed())
                .bind("horizon", horizon.toString())
                .bind("limit", query.limit() + 1)
                .map((row, context) -> {
                    ChangePosition position = new ChangePosition(
                            new BigInteger(row.getString("changed_xid")), row.getLong("changed_seq"));
                    @Nullable OffsetDateTime deletedAt = row.getObject("deleted_at", OffsetDateTime.class);
                    return deletedAt == null
                            ? new Row<T>(position, mapper.map(row, context), null)
                            : new Row<T>(position, null, new Tombstone(row.getString("id"), deletedAt.toInstant()));
                })
                .list();
    }

    private static <T> ChangePage<T> page(List<Row<T>> oneMore, ChangeQuery query, Start start, BigInteger horizon) {
        boolean more = oneMore.size() > query.limit();
        List<Row<T>> rows = more ? oneMore.subList(0, query.limit()) : oneMore;
        List<T> items = new ArrayList<>();
        List<Tombstone> deleted = new ArrayList<>();
        for (Row<T> row : rows) {
            if (row.item() != null) {
                items.add(row.item());
            } else if (row.tombstone() != null) {
                deleted.add(row.tombstone());
            }
        }
        ChangePosition reached = rows.isEmpty() ? start.after() : rows.getLast().position();
        ChangePosition settled = ChangePosition.before(horizon);
        ChangePosition next = !more || reached.compareTo(settled) > 0 ? settled : reached;
        String cursor = more ? Cursors.encode((start.followed() ? FOLLOWED : PLAIN) + reached.token()) : null;
        return new ChangePage<>(List.copyOf(items), List.copyOf(deleted), cursor, next.token());
    }

    private static Start start(ChangeQuery query) {
        if (query.cursor() != null) {
            String key = Cursors.decode(query.cursor());
            return Optional.of(key)
                    .filter(text -> text.startsWith(FOLLOWED) || text.startsWith(PLAIN))
                    .flatMap(text -> ChangePosition.parse(text.substring(FOLLOWED.length())))
                    .map(position -> new Start(position, null, key.startsWith(FOLLOWED)))
                    .orElseThrow(() -> unreadable("cursor", "Use a nextCursor that this list gave you."));
        }
        @Nullable String since = query.updatedSince();
        if (since == null) {
            return new Start(ChangePosition.START, null, false);
        }
        return ChangePosition.parse(since)
                .map(position -> new Start(position, null, true))
                .orElseGet(() -> new Start(ChangePosition.START, instant(since), true));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw unreadable(
                    "updatedSince",
                    "Use a nextUpdatedSince that this list gave you, or an instant such as 2026-11-01T00:00:00Z.");
        }
    }

    private static RuntimeException unreadable(String parameter, String message) {
        return Problems.unprocessable(List.of(new Fault("query/" + parameter, "unreadable-position", message)));
    }
}
