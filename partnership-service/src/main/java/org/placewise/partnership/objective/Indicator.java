package org.placewise.partnership.objective;

import org.jspecify.annotations.Nullable;

/**
 * The indicator an objective is followed by.
 *
 * @param id its identifier at its publisher, where it has one
 */
public record Indicator(String name, @Nullable String id) {}
