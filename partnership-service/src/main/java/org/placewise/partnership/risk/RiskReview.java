package org.placewise.partnership.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.Prose;
import org.placewise.partnership.form.CalendarRange;

/** A review of a risk. */
public record RiskReview(
        @Schema(description = "Day of the review", examples = "2026-10-05") @NotNull @CalendarRange
        LocalDate on,

        @Schema(description = "What was found", examples = "Two posts are filled; one is open.")
        @NotNull @Prose
        @Size(max = 2000) String note) {}
