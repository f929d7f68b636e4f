package org.placewise.reporting.deprivation;

import org.jspecify.annotations.Nullable;

/**
 * Population-weighted averages of one domain; higher is more deprived.
 *
 * @param missingReason why an average is null; null when both are given
 */
public record DomainAverage(
        String domain,
        String name,
        @Nullable Double averageScore,
        @Nullable Double averageRank,
        @Nullable String missingReason) {}
