package org.placewise.indicator.release;

import java.time.Instant;

/**
 * That what was published has been taken back.
 *
 * @param reason for everybody to read
 * @param disclosive because the figures might tell of single people: then nobody is told them any more
 */
public record Withdrawal(Instant at, String reason, boolean disclosive) {}
