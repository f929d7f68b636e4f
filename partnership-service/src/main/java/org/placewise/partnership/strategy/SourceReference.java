package org.placewise.partnership.strategy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;

/** The document that states a priority. */
public record SourceReference(
        @Schema(description = "Title of the document", examples = "Joint local health and wellbeing strategy")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Address where it can be read", examples = "https://example.org/strategy")
        @OneLine
        @Size(max = 1000) @Pattern(regexp = "https?://.+", message = "must be an address that begins with https:// or http://") @Nullable
        String link,

        @Schema(description = "Years it covers", examples = "2024 to 2029") @OneLine @Size(max = 100) @Nullable String period) {}
