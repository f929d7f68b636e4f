package org.placewise.assessment.web.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.assessment.rating.Invitations;
import org.placewise.assessment.round.Completion;
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.assessment.round.OrganiserLinks;
import org.placewise.assessment.web.FormError;
import org.placewise.assessment.web.OpenLink;
import org.placewise.assessment.web.OrganisePage;

/** An organiser's pages. Open to whoever holds the secret of the organiser's link, by the link or by the cookie that it leaves. */
@Path("/organise/{linkId}")
@PermitAll
public class OrganisePagesResource {

    private final SecretDoor<OrganiserLink> door;
    private final OrganiserSteps steps;
    private final RoundReading rounds;
    private final Invitations invitations;
    private final OrganiserLinks links;
    private final Clock clock;

    OrganisePagesResource(
            Doors doors,
            OrganiserSteps steps,
            RoundReading rounds,
            Invitations invitations,
            OrganiserLinks links,
            Clock clock) {
        this.door = doors.ofOrganisers();
        this.steps = steps;
        this.rounds = rounds;
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
    }

    /** Takes the link, whose secret is out of the address already, and leads on. */
    @GET
    @Path(SecretsOutOfAddresses.LINK)
    @Operation(hidden = true)
    public Response enter(@PathParam("linkId") UUID linkId, @Context RoutingContext exchange) {
        return door.enter(linkId, SecretsOutOfAddresses.secret(exchange));
    }

    /** Who has completed, and after the reveal the spread. */
    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("linkId") UUID linkId, @CookieParam(Doors.ORGANISERS_COOKIE) @Nullable String cookie) {
        return door.page(
                linkId, cookie, (link, secret) -> Pages.page(200, Templates.organise(page(link, secret, List.of()))));
    }

    /** Takes a step of the round: opening, closing, conclusion or reopening; or ends a link to it. */
    @POST
    @Path("/steps/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response step(
            @PathParam("linkId") UUID linkId,
            @PathParam("step") String step,
            @CookieParam(Doors.ORGANISERS_COOKIE) @Nullable String cookie,
            MultivaluedMap<String, String> fields) {
        return door.form(linkId, cookie, fields, (link, secret, reader) -> {
            List<FormError> errors = steps.take(step, link, reader);
            return errors.isEmpty()
                    ? Pages.seeOther(door.base(linkId))
                    : Pages.page(422, Templates.organise(page(link, secret, errors)));
        });
    }

    private OrganisePage page(OrganiserLink link, InvitationSecret secret, List<FormError> errors) {
        RoundReading.Known known = rounds.find(link.roundId(), door.base(link.id()));
        return OrganisePage.of(
                known.heading(),
                known.round(),
                known.instrument(),
                Completion.of(known.round(), invitations),
                OpenLink.of(links.ofRound(link.roundId()), link.id(), clock.instant()),
                errors,
                secret.formToken());
    }
}
