package org.placewise.partnership.proposal.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;

/** Which objective the action that is made of a proposal serves. */
public record AdoptProposalRequest(
        @Schema(description = "Objective the action serves") @NotNull UUID objectiveId,

        @Schema(
                description = "Title of the action; what the proposal suggests where left out",
                examples = "Name a leader for each goal")
        @OneLine
        @Size(max = 300) @Nullable String title) {}
