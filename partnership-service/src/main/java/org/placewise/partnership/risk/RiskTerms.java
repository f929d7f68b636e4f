package org.placewise.partnership.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.view.NamesPerson;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.Stated;

/**
 * What an officer states of a risk.
 *
 * @param owner who answers for it, null where nobody does
 * @param reviewOn when it shall be reviewed next
 */
public record RiskTerms(
        @Schema(description = "What it concerns") @NotNull RiskKind kind,

        @Schema(
                description = "The risk in a sentence",
                examples = "No agreement lets general practices share smoking status")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Person or post that answers for it", examples = "Head of intelligence")
        @OneLine
        @Size(max = 200) @NamesPerson(orPost = true)
        @Nullable String owner,

        @Schema(description = "Day of the next review", examples = "2027-01-15") @CalendarRange @Nullable LocalDate reviewOn,

        @Schema(description = "Whether it is open") @NotNull RiskState state,

        @Schema(description = "Reviews so far") @NotNull @Size(max = 200) List<@NotNull @Valid RiskReview> reviews,

        @Schema(description = "The agreement it concerns, of a risk of kind data-sharing") @Valid @Nullable DataSharing dataSharing) {

    public RiskTerms {
        reviews = Stated.list(reviews);
    }
}
