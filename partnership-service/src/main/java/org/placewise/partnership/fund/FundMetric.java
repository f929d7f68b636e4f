package org.placewise.partnership.fund;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;

/** What the fund is judged by. */
public record FundMetric(
        @Schema(description = "The metric", examples = "Avoidable admissions") @NotNull @OneLine @Size(max = 300) String title,

        @Schema(description = "Identifier of the indicator that measures it", examples = "93576")
        @OneLine
        @Size(max = 100) @Nullable String indicatorId) {}
