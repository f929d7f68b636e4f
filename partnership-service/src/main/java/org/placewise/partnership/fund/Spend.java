package org.placewise.partnership.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.vocabulary.Decimals;

/**
 * What was spent from the start of the financial year to a day.
 *
 * @param amount pounds
 */
public record Spend(
        @Schema(description = "Day up to which it is counted", examples = "2026-09-30") @NotNull @CalendarRange
        LocalDate asOf,

        @Schema(description = "Pounds", examples = "610000")
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 15) BigDecimal amount) {

    public Spend {
        amount = Decimals.stated(amount);
    }
}
