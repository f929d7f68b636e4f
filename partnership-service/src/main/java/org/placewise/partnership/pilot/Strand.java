package org.placewise.partnership.pilot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.id.Ids;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.form.Stated;
import org.placewise.partnership.objective.PitComponent;

/**
 * A strand of a pilot, introduced by itself over areas that may overlap with those of others (PBW 2018).
 *
 * @param areas GSS codes, or codes of local places
 */
public record Strand(
        @Schema(description = "Identifies the strand across revisions; left out for a new one, which is given one")
        @Nullable UUID strandId,

        @Schema(description = "The strand", examples = "Early intervention") @NotNull @OneLine @Size(max = 300) String title,

        @Schema(description = "First day", examples = "2026-04-01") @NotNull @CalendarRange
        LocalDate from,

        @Schema(description = "Last day, where it has one", examples = "2027-03-31") @CalendarRange @Nullable LocalDate until,

        @Schema(description = "Component of the Population Intervention Triangle it concerns") @Nullable PitComponent pitComponent,

        @Schema(description = "Codes of the areas and local places it covers") @NotNull @Size(max = 500) List<@NotNull @KnownPlace String> areas) {

    public Strand {
        strandId = strandId == null ? Ids.next() : strandId;
        areas = Stated.list(areas);
    }
}
