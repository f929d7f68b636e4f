package org.placewise.assessment.round.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Sector;
import org.placewise.assessment.round.InviteRater;
import org.placewise.kit.form.Prose;

/**
 * Invites a rater.
 *
 * @param name who is invited, for your own use; null where the organisation says enough
 * @param expiresAt when the invitation ends, at most 90 days ahead; null means in 14 days
 */
public record InvitationRequest(
        @NotNull @Prose @Size(min = 1, max = 200) String organisation,
        @NotNull Sector sector,
        @Prose @Size(min = 1, max = 200) @Nullable String name,
        @Nullable Instant expiresAt) {

    InviteRater.NewInvitation toNewInvitation() {
        return new InviteRater.NewInvitation(organisation, sector, name, expiresAt);
    }
}
