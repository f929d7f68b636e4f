package org.placewise.partnership.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.vocabulary.Decimals;

/**
 * What an organisation pays into a fund.
 *
 * @param amount pounds
 * @param year the financial year that begins in it
 */
public record Contribution(
        @Schema(description = "Organisation that pays", examples = "Example Council") @NotNull @OneLine @Size(max = 200) String organisation,

        @Schema(description = "Pounds", examples = "1250000")
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 15) BigDecimal amount,

        @Schema(description = "Financial year, by the calendar year in which it begins", examples = "2026")
        @NotNull @Min(1990) @Max(2199) Integer year) {

    public Contribution {
        amount = Decimals.stated(amount);
    }
}
