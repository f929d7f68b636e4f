package org.placewise.partnership.fund;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.Prose;
import org.placewise.partnership.form.CalendarRange;

/** A condition the fund must keep. */
public record FundCondition(
        @Schema(description = "The condition", examples = "Spend on social care does not fall")
        @NotNull @Prose
        @Size(max = 1000) String text,

        @Schema(description = "Day on which it was agreed that it is met", examples = "2026-09-30")
        @CalendarRange
        @Nullable LocalDate metOn) {}
