package org.placewise.partnership.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;

/** What an officer states of a priority of a strategy. */
public record PriorityTerms(
        @Schema(description = "The priority", examples = "Everyone can breathe clean air")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Kind of document that states it") @NotNull PrioritySource source,

        @Schema(description = "The document that states it") @Valid @Nullable SourceReference reference) {}
