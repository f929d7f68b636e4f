package org.placewise.partnership.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.Prose;
import org.placewise.partnership.form.CalendarRange;

/** A report that an action has gone off course. */
public record ExceptionReport(
        @Schema(description = "Day of the report", examples = "2026-11-02") @NotNull @CalendarRange
        LocalDate on,

        @Schema(description = "What has gone off course", examples = "The provider has withdrawn")
        @NotNull @Prose
        @Size(max = 2000) String what,

        @Schema(description = "What is done about it", examples = "A second provider starts in January")
        @Prose
        @Size(max = 2000) @Nullable String recovery) {}
