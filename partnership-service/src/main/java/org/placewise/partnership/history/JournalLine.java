package org.placewise.partnership.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of a record.
 *
 * @param version of the record after the change
 * @param by who made it: the subject of their token
 * @param before the published state before, null where the record was new
 * @param after the published state after, null where it was removed
 */
public record JournalLine(
        long version,
        Instant at,
        String by,
        Operation operation,
        @Nullable String reason,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
