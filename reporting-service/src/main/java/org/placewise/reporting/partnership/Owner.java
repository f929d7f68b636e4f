package org.placewise.reporting.partnership;

/** Who answers for an objective. */
public record Owner(String name, String organisation) {}
