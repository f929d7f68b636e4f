package org.placewise.reporting.indicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published file that values rest on.
 *
 * @param fileName as the publisher named the upload; null when it came without a name
 */
public record SourceRelease(UUID id, @Nullable String fileName, Instant publishedAt) {}
