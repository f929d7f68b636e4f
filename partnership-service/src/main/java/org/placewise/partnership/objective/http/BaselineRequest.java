package org.placewise.partnership.objective.http;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.objective.Baseline;

/** Where the indicator stood at the start, as an officer states it. */
public record BaselineRequest(
        @Schema(description = "Value, unrounded; at most 15 digits before and 15 after the point", examples = "18.4")
        @NotNull @Digits(integer = 15, fraction = 15) BigDecimal value,

        @Schema(description = "Unit of the value", examples = "%") @NotNull @OneLine @Size(max = 100) String unit,

        @Schema(description = "Period the value is of, as its publisher names it", examples = "2024")
        @NotNull @OneLine
        @Size(max = 100) String period) {

    static @Nullable Baseline baseline(@Nullable BaselineRequest request) {
        return request == null ? null : new Baseline(request.value(), request.unit(), request.period());
    }
}
