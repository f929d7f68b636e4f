package org.placewise.assessment.round.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.round.AdmitOrganiser;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;

/** Links with which organisers run a round in a browser. */
@Path("/v1/rounds/{id}/organiser-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Rounds")
public class OrganiserLinkResource {

    private final AdmitOrganiser admitOrganiser;
    private final OrganisedRounds rounds;
    private final Caller caller;

    OrganiserLinkResource(AdmitOrganiser admitOrganiser, OrganisedRounds rounds, Caller caller) {
        this.admitOrganiser = admitOrganiser;
        this.rounds = rounds;
        this.caller = caller;
    }

    /** Makes a link. */
    @POST
    @Operation(
            operationId = "makeOrganiserLink",
            summary = "Make a link to run the round in a browser",
            description = "It admits to this one round for 12 hours, in the caller's name: to see who has completed, to"
                    + " close the round, record what is agreed, conclude it and open it again. No body.")
    @APIResponse(
            responseCode = "201",
            description = "The link",
            content = @Content(schema = @Schema(implementation = OrganiserLinkResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such round")
    public Response make(@PathParam("id") UUID id) {
        rounds.organised(id);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(OrganiserLinkResponse.of(admitOrganiser.make(id, caller.name())))
                .build();
    }
}
