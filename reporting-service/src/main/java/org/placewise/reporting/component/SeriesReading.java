package org.placewise.reporting.component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.triangle.ComponentState;

/**
 * The submitted assessments of one topic with one version of one instrument. Those with another version are a series of
 * their own: they are not joined without a signed mapping, and mappings are kept by the assessment service.
 *
 * @param quickView whether only some elements of an instrument that looks across the triangle are read
 * @param topic null for the place as a whole
 * @param assessments how many there are
 * @param points the newest of them, newest first
 * @param trend where the assessment service shows the trend, across versions too where a mapping is signed
 */
public record SeriesReading(
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        boolean quickView,
        @Nullable String topic,
        int assessments,
        List<Point> points,
        Source trend) {

    /**
     * One assessment.
     *
     * @param provenance badge of the round that it came of; null where it was recorded without one
     */
    public record Point(
            UUID assessmentId,
            LocalDate assessedOn,
            Instant submittedAt,
            boolean example,
            @Nullable String provenance,
            ComponentState state,
            Summary overall,
            List<ElementLevel> elements,
            Source source) {}

    /**
     * The answer to one element.
     *
     * @param name null until the instrument version has arrived
     * @param answer level, not-applicable or not-known
     */
    public record ElementLevel(
            String element,
            @Nullable String name,
            String answer,
            @Nullable Integer level,
            @Nullable String label) {}
}
