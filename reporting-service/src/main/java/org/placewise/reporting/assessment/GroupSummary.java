package org.placewise.reporting.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Summary of one group of elements.
 *
 * @param side code of the side the group belongs to, or null
 */
public record GroupSummary(
        String code, String name, @Nullable String side, Summary summary) {}
