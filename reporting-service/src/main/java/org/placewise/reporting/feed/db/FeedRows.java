package org.placewise.reporting.feed.db;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultSetException;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.database.LongWork;
import org.placewise.kit.view.View;
import org.placewise.reporting.feed.Feed;

/** Reads a feed row by row, so that memory does not grow with their number. */
@ApplicationScoped
public class FeedRows {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final int SECONDS = 600;

    private final Jdbi jdbi;

    FeedRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hands over every row as its cells, as a caller with this view sees them, all from one moment; what is not known is an empty cell. */
    @LongWork
    public void forEach(Feed feed, View view, Consumer<List<String>> reader) {
        QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .run(() -> jdbi.useHandle(handle -> handle.createQuery(feed.select(view))
                        .setFetchSize(ROWS_AT_A_TIME)
                        .map((row, context) -> cells(feed, row))
                        .forEach(reader)));
    }

    private static List<String> cells(Feed feed, ResultSet row) {
        return feed.columns().stream()
                .map(column -> Objects.toString(column.cell().apply(name -> read(row, name)), ""))
                .toList();
    }

    private static @Nullable String read(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new ResultSetException("Cannot read " + column, e, null);
        }
    }
}
