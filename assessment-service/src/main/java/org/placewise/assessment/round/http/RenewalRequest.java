package org.placewise.assessment.round.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Gives an invitation a new secret.
 *
 * @param expiresAt when it ends then, at most 90 days ahead; null means in 14 days
 */
public record RenewalRequest(@Nullable Instant expiresAt) {}
