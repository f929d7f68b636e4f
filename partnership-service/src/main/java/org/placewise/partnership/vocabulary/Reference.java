package org.placewise.partnership.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;

/** Where something is written down. */
public record Reference(
        @Schema(description = "How it is cited", examples = "Terms of reference, agreed 14 May 2026")
        @NotNull @OneLine
        @Size(max = 500) String text,

        @Schema(description = "Address where it can be read", examples = "https://example.org/terms")
        @OneLine
        @Size(max = 1000) @Pattern(regexp = "https?://.+", message = "must be an address that begins with https:// or http://") @Nullable
        String link) {}
