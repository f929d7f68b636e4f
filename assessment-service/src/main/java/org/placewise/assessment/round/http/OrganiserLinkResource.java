package org.placewise.assessment.round.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.round.AdmitOrganiser;
import org.placewise.assessment.round.OrganiserLinks;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Links with which organisers run a round in a browser. */
@Path("/v1/rounds/{id}/organiser-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Rounds")
public class OrganiserLinkResource {

    private static final String NOT_KEPT = "no-store";

    private final AdmitOrganiser admitOrganiser;
    private final OrganiserLinks links;
    private final OrganisedRounds rounds;
    private final Caller caller;

    OrganiserLinkResource(AdmitOrganiser admitOrganiser, OrganiserLinks links, OrganisedRounds rounds, Caller caller) {
        this.admitOrganiser = admitOrganiser;
        this.links = links;
        this.rounds = rounds;
        this.caller = caller;
    }

    /** Makes a link. */
    @POST
    @Operation(
            operationId = "makeOrganiserLink",
            summary = "Make a link to run the round in a browser",
            description =
                    "It admits to this one round for 12 hours, in the caller's name: to see who has completed, to"
                            + " close the round, record what is agreed, conclude it and open it again, until it expires or is revoked. No body.")
    @APIResponse(
            responseCode = "201",
            description = "The link",
            content = @Content(schema = @Schema(implementation = OrganiserLinkResponse.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "The token does not cover the place, or lacks the role assurer that the badge of the round needs")
    @APIResponse(responseCode = "404", description = "There is no such round")
    public Response make(@PathParam("id") UUID id) {
        rounds.assured(id);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .entity(OrganiserLinkResponse.of(admitOrganiser.make(id, caller.name())))
                .build();
    }

    /** The links to the round. */
    @GET
    @Operation(
            operationId = "listOrganiserLinks",
            summary = "The links with which the round is run in browsers, without their secrets",
            description = "Those that have expired or were revoked too.")
    @APIResponse(
            responseCode = "200",
            description = "The links",
            content = @Content(schema = @Schema(implementation = OrganiserLinkList.class)))
    @APIResponse(responseCode = "404", description = "There is no such round")
    public Response list(@PathParam("id") UUID id) {
        rounds.organised(id);
        List<OrganiserLinkItem> items =
                links.ofRound(id).stream().map(OrganiserLinkItem::of).toList();
        return Response.ok(new OrganiserLinkList(items))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    /** Ends a link. */
    @POST
    @Path("/{linkId}/revocation")
    @Operation(
            operationId = "revokeOrganiserLink",
            summary = "Revoke a link to run the round in a browser",
            description = "It admits nobody any more, from now on, not even a browser in which it is open. No body.")
    @APIResponse(responseCode = "204", description = "The link has ended")
    @APIResponse(responseCode = "404", description = "There is no such round, or it has no such link that stands")
    public Response revoke(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        rounds.organised(id);
        admitOrganiser.revoke(id, linkId).orElseThrow(() -> Problems.notFound("organiser link", linkId));
        return Response.noContent().build();
    }
}
