package org.placewise.partnership.objective;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.view.ForOfficers;

/** A board has adopted an objective: nothing that makes it clear was missing and its owner had accepted it. */
public record Adoption(
        @Schema(description = "Who recorded it: the subject of their token") @ForOfficers
        String by,

        @Schema(description = "When it was adopted") Instant at) {}
