package org.placewise.partnership.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many people an action reaches, as a range.
 *
 * @param of how many there are in the group, null where it is not known
 */
public record Reach(
        @Schema(description = "Least expected", examples = "400") @NotNull @Min(0) @Max(100000000) Integer low,

        @Schema(description = "Most expected", examples = "600") @NotNull @Min(0) @Max(100000000) Integer high,

        @Schema(description = "How many there are in the group", examples = "5200") @Min(0) @Max(100000000) @Nullable Integer of) {}
