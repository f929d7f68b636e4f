package org.placewise.reporting.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pilot of place-based working, as its board recorded it (after the Journal of Public Health, 2018).
 *
 * @param evidence what it is understood from, without anybody's name
 * @param configurations what worked, for whom, in which context
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PilotReading(
        UUID pilotId,
        String title,
        List<Strand> strands,
        List<Evidence> evidence,
        List<Configuration> configurations,
        Source source) {

    /** A strand with the areas it covers; strands begin at different times and may overlap. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Strand(
            UUID strandId,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String pitComponent,
            List<String> areas) {}

    /** An interview or a document. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Evidence(
            UUID evidenceId,
            String kind,
            String reference,
            @Nullable String theme) {}

    /**
     * A context, the mechanism that it set off, and the outcome.
     *
     * @param indicatorId indicator that would show the outcome
     * @param grade of the evidence
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Configuration(
            UUID configurationId,
            @Nullable UUID strandId,
            List<String> contextTags,
            String context,
            String mechanism,
            String outcome,
            @Nullable String indicatorId,
            @Nullable String grade,
            List<UUID> evidenceIds) {}
}
