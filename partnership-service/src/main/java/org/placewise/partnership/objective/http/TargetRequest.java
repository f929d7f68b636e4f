package org.placewise.partnership.objective.http;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.objective.Target;

/** Where the indicator shall stand, as an officer states it. */
public record TargetRequest(
        @Schema(description = "Value, unrounded; at most 15 digits before and 15 after the point", examples = "12")
        @NotNull @Digits(integer = 15, fraction = 15) BigDecimal value,

        @Schema(description = "Unit of the value", examples = "%") @NotNull @OneLine @Size(max = 100) String unit) {

    static @Nullable Target target(@Nullable TargetRequest request) {
        return request == null ? null : new Target(request.value(), request.unit());
    }
}
