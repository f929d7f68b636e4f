package org.placewise.reporting.deprivation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The published file that figures rest on.
 *
 * @param fileName as the publisher named the upload; null when it came without a name
 * @param sha256 of the uploaded bytes, 64 hexadecimal digits
 * @param rows LSOAs in the release
 */
public record Release(
        UUID id,
        @Nullable String fileName,
        String sha256,
        int rows,
        Instant publishedAt,
        String source,
        String licence) {}
