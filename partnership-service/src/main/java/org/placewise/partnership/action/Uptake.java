package org.placewise.partnership.action;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.vocabulary.Decimals;

/** The share of those reached who take an action up, as a range from 0 to 1. */
public record Uptake(
        @Schema(description = "Least expected share", examples = "0.3")
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 15) BigDecimal low,

        @Schema(description = "Most expected share", examples = "0.5")
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 15) BigDecimal high) {

    public Uptake {
        low = Decimals.stated(low);
        high = Decimals.stated(high);
    }
}
