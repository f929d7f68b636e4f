package org.placewise.assessment.round.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.round.AdmitOrganiser;

/**
 * A link to run the round in a browser.
 *
 * @param linkId names the link in the list and where it is revoked
 * @param link path on this service; whoever opens it organises this round, so keep it to yourself. It is shown here and never again
 */
@Schema(name = "OrganiserLink")
public record OrganiserLinkResponse(UUID linkId, String link, Instant expiresAt) {

    static OrganiserLinkResponse of(AdmitOrganiser.Made made) {
        return new OrganiserLinkResponse(
                made.link().id(),
                "/organise/" + made.link().id() + "/" + made.secret().reveal(),
                made.link().expiresAt());
    }
}
