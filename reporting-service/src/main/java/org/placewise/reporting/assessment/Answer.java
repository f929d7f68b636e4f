package org.placewise.reporting.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one element.
 *
 * @param answer level, not-applicable or not-known
 * @param level the level, null unless {@code answer} is level; so is its label
 * @param supported whether the level has any evidence; null unless {@code answer} is level
 */
public record Answer(
        String element,
        String answer,
        @Nullable Integer level,
        @Nullable String label,
        @Nullable String rationale,
        @Nullable String confidence,
        List<Evidence> evidence,
        @Nullable Boolean supported) {}
