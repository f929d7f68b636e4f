package org.placewise.partnership.objective;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.view.ForOfficers;

/**
 * The owner has accepted that they answer for an objective. Stated by a command of its own, never by a revision.
 *
 * @param by the subject of the token that said so
 * @param owner the owner who accepted
 */
public record Acceptance(
        @Schema(description = "Who recorded it: the subject of their token") @ForOfficers
        String by,

        @Schema(description = "Owner who accepted") Owner owner,

        @Schema(description = "When it was accepted") Instant at) {}
