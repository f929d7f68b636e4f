package org.placewise.reporting.component.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.component.SeriesReading.ElementLevel;
import org.placewise.reporting.component.SeriesReading.Point;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.triangle.ComponentState;

/**
 * An assessment of a series as it is stored.
 *
 * @param assessments how many the series has
 * @param overall of all elements of the instrument
 * @param elements those of the component
 */
record HistoryRow(
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        boolean quickView,
        @Nullable String topic,
        int assessments,
        UUID assessmentId,
        LocalDate assessedOn,
        Instant submittedAt,
        boolean example,
        @Nullable String provenance,
        Summary overall,
        List<ElementLevel> elements,
        Source source) {

    /** What assessments of one series have in common. */
    List<String> series() {
        return List.of(instrumentId, instrumentVersion, Objects.requireNonNullElse(topic, ""));
    }

    Point point() {
        Summary own = quickView ? ownSummary() : overall;
        return new Point(
                assessmentId,
                assessedOn,
                submittedAt,
                example,
                provenance,
                ComponentState.of(own),
                own,
                elements,
                source);
    }

    private Summary ownSummary() {
        return overall.onSameScale(
                elements.stream()
                        .map(ElementLevel::level)
                        .filter(Objects::nonNull)
                        .toList(),
                count("not-applicable"),
                count("not-known"));
    }

    private int count(String kind) {
        return Math.toIntExact(
                elements.stream().filter(each -> each.answer().equals(kind)).count());
    }
}
