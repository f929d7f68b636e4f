package org.placewise.assessment.web.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.web.RatePage;

/** A rater's pages. Open to whoever holds the secret of the invitation, by the link or by the cookie that it leaves. */
@Path("/rate/{invitationId}")
@PermitAll
public class RatePagesResource {

    private final SecretDoor<Invitation> door;
    private final RoundReading rounds;
    private final Ratings ratings;

    RatePagesResource(Doors doors, RoundReading rounds, Ratings ratings) {
        this.door = doors.ofRaters();
        this.rounds = rounds;
        this.ratings = ratings;
    }

    /** Takes the link, whose secret is out of the address already, and leads on. */
    @GET
    @Path(SecretsOutOfAddresses.LINK)
    @Operation(hidden = true)
    public Response enter(@PathParam("invitationId") UUID invitationId, @Context RoutingContext exchange) {
        return door.enter(invitationId, SecretsOutOfAddresses.secret(exchange));
    }

    /** The rater's own page. */
    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("invitationId") UUID invitationId,
            @CookieParam(Doors.RATERS_COOKIE) @Nullable String cookie,
            @QueryParam("saved") @DefaultValue("false") boolean saved) {
        return door.page(invitationId, cookie, (rater, secret) -> {
            RoundReading.Known known = rounds.find(rater.roundId(), door.base(invitationId));
            RatePage page = RatePage.of(
                    known.heading(), rater, known.round(), known.instrument(), ratings.sheet(invitationId), saved);
            return Pages.page(200, Templates.rate(page));
        });
    }
}
