package org.placewise.partnership.fund;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.CalendarRange;

/**
 * A signature that the fund needs.
 *
 * @param delegable whether somebody else may sign for the role
 * @param signedBy the role that signed, null until then
 */
public record SignOff(
        @Schema(description = "Role that must sign", examples = "Chief executive of the council")
        @NotNull @OneLine
        @Size(max = 200) String role,

        @Schema(description = "Whether somebody else may sign for the role") @NotNull Boolean delegable,

        @Schema(description = "Role that signed", examples = "Chief executive of the council")
        @OneLine
        @Size(max = 200) @Nullable String signedBy,

        @Schema(description = "Day on which it was signed", examples = "2026-06-12") @CalendarRange @Nullable LocalDate signedOn) {}
