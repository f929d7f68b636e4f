package org.placewise.partnership.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.Stated;

/** An agreement to share data. */
public record DataSharing(
        @Schema(description = "Organisations between which it is") @NotNull @Size(min = 2, max = 50) List<@NotNull @OneLine @Size(max = 200) String> between,

        @Schema(description = "State of the agreement") @NotNull AgreementStatus status,

        @Schema(description = "Day since which it has this status", examples = "2026-07-01") @CalendarRange @Nullable LocalDate since) {

    public DataSharing {
        between = Stated.list(between);
    }
}
