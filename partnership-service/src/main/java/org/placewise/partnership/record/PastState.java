package org.placewise.partnership.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.RecordKind;

/**
 * The published state of a record as it stood at some time.
 *
 * @param version of the record then
 * @param state as in its event; null where it was removed by then
 * @param at when it came to stand like that
 */
public record PastState(
        RecordKind kind,
        UUID id,
        long version,
        Instant at,
        @Nullable JsonNode state) {}
