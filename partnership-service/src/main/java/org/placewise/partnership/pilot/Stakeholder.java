package org.placewise.partnership.pilot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.vocabulary.Sector;

/** A stakeholder by role; no name is kept. */
public record Stakeholder(
        @Schema(description = "Role", examples = "Housing officer") @NotNull @OneLine @Size(max = 200) String role,

        @Schema(description = "Organisation", examples = "Example Homes") @NotNull @OneLine @Size(max = 200) String organisation,

        @Schema(description = "Sector of the organisation") @NotNull Sector sector) {}
