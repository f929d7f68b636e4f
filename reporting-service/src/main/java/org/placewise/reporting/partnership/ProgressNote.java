package org.placewise.reporting.partnership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was reported about an action.
 *
 * @param by who reported it; null where the caller is not told
 */
public record ProgressNote(
        Instant notedAt, String note, @Nullable String by) {}
