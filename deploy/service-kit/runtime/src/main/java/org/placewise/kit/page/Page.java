package org.placewise.kit.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, ordered by a key.
 *
 * @param items at most as many as the caller asked for
 * @param nextCursor what to ask for next; null at the end. Opaque to callers
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** A page of the first {@code limit} rows of a query that was asked for one more. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> key) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, Cursors.encode(key.apply(items.getLast())));
    }

    /** The key in a cursor that was made from a text key; null without a cursor, 422 when it is not one of ours. */
    public static @Nullable String textCursor(@Nullable String cursor) {
        return cursor == null ? null : Cursors.decode(cursor);
    }

    /** The key in a cursor that was made from a UUID; null without a cursor, 422 when it is not one of ours. */
    public static @Nullable UUID uuidCursor(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(Cursors.decode(cursor));
        } catch (IllegalArgumentException e) {
            throw unknownCursor();
        }
    }

    /** 422 for a cursor that can be read and is none that the list gave. */
    public static HttpProblem unknownCursor() {
        return Cursors.notOurs();
    }
}
