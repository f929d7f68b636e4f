package org.placewise.assessment.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Elements that are summarised together.
 *
 * @param side code of the {@link Side} the group belongs to; null when it belongs to neither
 */
public record ElementGroup(
        String code, String name, @Nullable String side) {}
