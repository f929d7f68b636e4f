package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Evidence;

/**
 * One answer of an assessment, with the element's name where the instrument is known.
 *
 * @param name null until the instrument version has arrived
 * @param component component of the triangle that the element is of
 * @param answer level, not-applicable or not-known
 * @param supported whether the level has any evidence; null unless {@code answer} is level
 */
public record AnswerReading(
        String element,
        @Nullable String name,
        @Nullable String group,
        String component,
        String answer,
        @Nullable Integer level,
        @Nullable String label,
        @Nullable String rationale,
        @Nullable String confidence,
        @Nullable Boolean supported,
        List<Evidence> evidence) {

    /** Returns the element's name, or its code where the name is not known. */
    public String title() {
        return name == null ? element : name;
    }
}
