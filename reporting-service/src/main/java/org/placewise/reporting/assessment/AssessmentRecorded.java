package org.placewise.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code org.placewise.assessment.assessment.submitted.v1} and {@code …withdrawn.v1}: the full state of one
 * assessment.
 *
 * @param topic what the assessment was limited to; null for the place as a whole
 * @param state submitted or withdrawn
 * @param submittedBy read but not stored: dashboards do not need it
 * @param example whether it is example data, to be labelled as such wherever it is shown
 */
public record AssessmentRecorded(
        UUID assessmentId,
        String gssCode,
        String placeLevel,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        String pitComponent,
        @Nullable String topic,
        LocalDate assessedOn,
        String state,
        Instant submittedAt,
        String submittedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        Origin origin,
        boolean example,
        List<Answer> answers,
        AssessmentResult result) {

    /** How the assessment reached the assessment service: through its API, or as a council's event. */
    public record Origin(
            String channel,
            @Nullable String source,
            @Nullable String eventId) {}

    /** Returns the series that it is in. */
    public AssessmentSeries series() {
        return new AssessmentSeries(gssCode, instrumentId, instrumentVersion, Objects.requireNonNullElse(topic, ""));
    }
}
