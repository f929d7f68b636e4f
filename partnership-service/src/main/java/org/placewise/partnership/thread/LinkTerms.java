package org.placewise.partnership.thread;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link of the golden thread (PBA 2021) from an objective to one of a board at a higher level. */
public record LinkTerms(
        @Schema(description = "Objective of this board") @NotNull UUID fromObjectiveId,

        @Schema(description = "Objective of a board of a place at a higher level") @NotNull UUID toObjectiveId,

        @Schema(description = "How it serves the other objective") @NotNull LinkKind kind,

        @Schema(description = "How strongly") @NotNull LinkStrength strength) {

    /** Whether it leads from the one objective to the other. */
    public boolean joins(UUID from, UUID to) {
        return fromObjectiveId.equals(from) && toObjectiveId.equals(to);
    }
}
