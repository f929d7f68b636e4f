package org.placewise.partnership.action;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.vocabulary.Decimals;

/**
 * What an action has been given.
 *
 * @param amount pounds, null where it is not money
 */
public record Resource(
        @Schema(description = "What it is", examples = "Two link workers") @NotNull @OneLine @Size(max = 300) String what,

        @Schema(description = "Pounds, where it is money", examples = "60000")
        @PositiveOrZero @Digits(integer = 15, fraction = 15) @Nullable BigDecimal amount) {

    public Resource {
        amount = Decimals.stated(amount);
    }
}
