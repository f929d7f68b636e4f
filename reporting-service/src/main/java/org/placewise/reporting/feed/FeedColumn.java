package org.placewise.reporting.feed;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.view.View;

/**
 * A column of a feed.
 *
 * @param sql the expression that reads it; null for a column that is made from others
 * @param cell what the feed says
 * @param seenFrom who sees what the expression reads
 * @param otherwise the expression that reads what all others see
 */
public record FeedColumn(
        String name,
        @Nullable String sql,
        Function<FeedRow, @Nullable String> cell,
        View seenFrom,
        @Nullable String otherwise) {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FeedColumn(String name, @Nullable String sql, Function<FeedRow, @Nullable String> cell) {
        this(name, sql, cell, View.PUBLIC, sql);
    }

    /** A number, date, truth value or code of ours: written as it is. */
    public static FeedColumn plain(String name, String sql) {
        return new FeedColumn(name, sql, row -> row.get(name));
    }

    /** Words that somebody wrote: guarded. */
    public static FeedColumn text(String name, String sql) {
        return new FeedColumn(name, sql, row -> guarded(row.get(name)));
    }

    /** The same column for callers with this view; all others read the other expression in it. */
    FeedColumn seenFrom(View view, String otherwiseSql) {
        return new FeedColumn(name, sql, cell, view, otherwiseSql);
    }

    /** The expression that a caller with this view reads; null for a column that is made from others. */
    @Nullable String sql(View view) {
        return view.compareTo(seenFrom) >= 0 ? sql : otherwise;
    }

    /** A moment in UTC. */
    static FeedColumn moment(String name, String sql) {
        return plain(name, "to_char(" + sql + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
    }

    /** Words made from other columns: guarded. */
    static FeedColumn made(String name, Function<FeedRow, @Nullable String> words) {
        return new FeedColumn(name, null, row -> guarded(words.apply(row)));
    }

    /** A text that a spreadsheet would run as a formula, preceded by an apostrophe. */
    public static @Nullable String guarded(@Nullable String text) {
        boolean formula = text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
