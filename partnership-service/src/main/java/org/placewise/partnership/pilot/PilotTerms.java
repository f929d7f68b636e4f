package org.placewise.partnership.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.Stated;

/** What an officer states of a place-based pilot. */
public record PilotTerms(
        @Schema(description = "What the pilot is called", examples = "Working together in Eastfield")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Its strands") @NotNull @Size(max = 200) List<@NotNull @Valid Strand> strands,

        @Schema(description = "Who takes part, by role") @NotNull @Size(max = 200) List<@NotNull @Valid Stakeholder> stakeholders,

        @Schema(description = "Interviews and documents") @NotNull @Size(max = 200) List<@NotNull @Valid Evidence> evidence,

        @Schema(description = "What works for whom in which circumstances") @NotNull @Size(max = 200) List<@NotNull @Valid Configuration> configurations) {

    public PilotTerms {
        strands = Stated.list(strands);
        stakeholders = Stated.list(stakeholders);
        evidence = Stated.list(evidence);
        configurations = Stated.list(configurations);
    }

    /**
     * The same terms in which configurations keep only identifiers of these; any other configuration is new and is given one of its
     * own, so that none is found in the place of another pilot's.
     */
    PilotTerms withConfigurationsOf(List<Configuration> before) {
        Set<UUID> known = before.stream().map(Configuration::configurationId).collect(Collectors.toSet());
        return new PilotTerms(
                title,
                strands,
                stakeholders,
                evidence,
                configurations.stream().map(it -> it.among(known)).toList());
    }
}
