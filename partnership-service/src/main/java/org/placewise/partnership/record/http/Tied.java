package org.placewise.partnership.record.http;

import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.RecordKind;

/**
 * A filter for records that refer to another.
 *
 * @param id as the caller wrote it, null where the filter is not set
 */
public record Tied(RecordKind kind, @Nullable String id) {

    public static Tied to(RecordKind kind, @Nullable String id) {
        return new Tied(kind, id);
    }
}
