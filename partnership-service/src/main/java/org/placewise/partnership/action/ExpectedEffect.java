package org.placewise.partnership.action;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.vocabulary.Decimals;

/**
 * What an action is expected to achieve among those it reaches and who take it up, as a range.
 *
 * @param low the least expected, in the unit
 * @param by the day by which it is expected
 * @param group for whom
 * @param evidence why it is expected
 */
public record ExpectedEffect(
        @Schema(description = "Least expected", examples = "0.05") @NotNull @Digits(integer = 15, fraction = 15) BigDecimal low,

        @Schema(description = "Most expected", examples = "0.09") @NotNull @Digits(integer = 15, fraction = 15) BigDecimal high,

        @Schema(description = "Unit of the effect, for each person who takes it up", examples = "admissions avoided")
        @NotNull @OneLine
        @Size(max = 100) String unit,

        @Schema(description = "Day by which it is expected", examples = "2028-03-31") @CalendarRange @Nullable LocalDate by,

        @Schema(description = "For whom", examples = "Adults in the most deprived tenth of areas")
        @OneLine
        @Size(max = 300) @Nullable String group,

        @Schema(description = "Why it is expected", examples = "NICE NG209") @OneLine @Size(max = 500) @Nullable String evidence) {

    public ExpectedEffect {
        low = Decimals.stated(low);
        high = Decimals.stated(high);
    }
}
