package org.placewise.partnership.objective;

/** The person or post that answers for an objective, and the organisation they answer in. */
public record Owner(String name, String organisation) {}
