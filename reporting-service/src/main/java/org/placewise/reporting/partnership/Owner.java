package org.placewise.reporting.partnership;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an objective.
 *
 * @param name the person or post; null where the caller is not told
 */
public record Owner(@Nullable String name, String organisation) {}
