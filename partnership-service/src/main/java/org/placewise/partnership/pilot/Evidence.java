package org.placewise.partnership.pilot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.id.Ids;

/** A piece of evidence; of an interview no more than the role is kept. */
public record Evidence(
        @Schema(description = "Identifies the evidence across revisions; left out for a new one, which is given one")
        @Nullable UUID evidenceId,

        @Schema(description = "Interview or document") @NotNull EvidenceKind kind,

        @Schema(description = "How it is cited", examples = "Interview 7, housing officer")
        @NotNull @OneLine
        @Size(max = 500) String reference,

        @Schema(description = "What it is about", examples = "Trust in services") @NotNull @OneLine @Size(max = 300) String theme) {

    public Evidence {
        evidenceId = evidenceId == null ? Ids.next() : evidenceId;
    }
}
