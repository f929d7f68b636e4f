package org.placewise.partnership.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one record.
 *
 * @param version of the record after the change
 * @param reason why, where the operation asks for a reason
 * @param before the published state before, null where the record is new
 * @param after the published state after, null where the record was removed
 */
public record Change(
        RecordKind kind,
        UUID recordId,
        UUID boardId,
        long version,
        Operation operation,
        @Nullable String reason,
        @Nullable Object before,
        @Nullable Object after) {}
