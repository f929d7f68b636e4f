package org.placewise.partnership.pilot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.form.Prose;
import org.placewise.kit.id.Ids;
import org.placewise.partnership.form.Stated;

/**
 * A context–mechanism–outcome configuration (PBW 2018).
 *
 * @param indicatorId identifier of the indicator that would show the outcome
 */
public record Configuration(
        @Schema(
                description =
                        "Identifies the configuration across revisions; left out for a new one, which is given one, as is any that the pilot has not had")
        @Nullable UUID configurationId,

        @Schema(description = "Strand it is about; null where it is about the whole pilot") @Nullable UUID strandId,

        @Schema(description = "Words by which similar contexts are found", examples = "social-housing")
        @NotNull @Size(max = 30) List<@NotNull @OneLine @Size(max = 60) String> contextTags,

        @Schema(description = "In which circumstances", examples = "Tenants move often and know no neighbour")
        @NotNull @Prose
        @Size(max = 2000) String context,

        @Schema(description = "What it sets off", examples = "One officer who is known by name")
        @NotNull @Prose
        @Size(max = 2000) String mechanism,

        @Schema(description = "What follows", examples = "Residents ask for help earlier")
        @NotNull @Prose
        @Size(max = 2000) String outcome,

        @Schema(description = "Identifier of the indicator that would show the outcome", examples = "93576")
        @OneLine
        @Size(max = 100) @Nullable String indicatorId,

        @Schema(description = "How well evidence supports it") @NotNull EvidenceGrade grade,

        @Schema(description = "Evidence of this pilot that supports it") @NotNull @Size(max = 100) List<@NotNull UUID> evidenceIds) {

    public Configuration {
        configurationId = configurationId == null ? Ids.next() : configurationId;
        contextTags = Stated.list(contextTags);
        evidenceIds = Stated.list(evidenceIds);
    }

    /** The same configuration, under an identifier of its own where its is none of these. */
    Configuration among(Set<UUID> known) {
        return known.contains(configurationId)
                ? this
                : new Configuration(
                        null, strandId, contextTags, context, mechanism, outcome, indicatorId, grade, evidenceIds);
    }
}
