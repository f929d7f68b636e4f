package org.placewise.reporting.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Difference from the previous submitted assessment of the same place, topic and instrument version. */
public record Change(UUID previousAssessmentId, LocalDate previousAssessedOn, List<ElementChange> elements) {

    /**
     * Difference of one element.
     *
     * @param direction higher, lower, same or not-comparable
     */
    public record ElementChange(
            String element,
            @Nullable Integer from,
            @Nullable Integer to,
            String direction) {}

    /** Counts the elements that moved in one direction. */
    public long count(String direction) {
        return elements.stream().filter(e -> e.direction().equals(direction)).count();
    }
}
