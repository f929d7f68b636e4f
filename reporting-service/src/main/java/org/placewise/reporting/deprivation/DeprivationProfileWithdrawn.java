package org.placewise.reporting.deprivation;

/** Data of {@code org.placewise.indicator.deprivation-profile.withdrawn.v1}: a profile that no longer holds. */
public record DeprivationProfileWithdrawn(String gssCode, String index) {}
