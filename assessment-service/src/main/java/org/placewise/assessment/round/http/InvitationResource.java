package org.placewise.assessment.round.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.rating.Invitations;
import org.placewise.assessment.round.Completion;
import org.placewise.assessment.round.InviteOutcome;
import org.placewise.assessment.round.InviteRater;
import org.placewise.assessment.round.Round;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Invitations of raters, and who has completed. */
@Path("/v1/rounds/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Rounds")
public class InvitationResource {

    private static final String NOT_KEPT = "no-store";

    private final InviteRater inviteRater;
    private final OrganisedRounds rounds;
    private final Invitations invitations;

    InvitationResource(InviteRater inviteRater, OrganisedRounds rounds, Invitations invitations) {
        this.inviteRater = inviteRater;
        this.rounds = rounds;
        this.invitations = invitations;
    }

    /** Invites a rater. */
    @POST
    @Operation(
            operationId = "inviteRater",
            summary = "Invite a rater",
            description = "Until the round closes. The answer has the secret that the rater needs; it is told once.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationRequest.class),
                            examples = @ExampleObject(name = "invitation", value = RoundExamples.INVITATION)))
    @APIResponse(
            responseCode = "201",
            description = "The invitation and its secret",
            content = @Content(schema = @Schema(implementation = SecretResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such round")
    @APIResponse(responseCode = "409", description = "The round is closed")
    @APIResponse(responseCode = "422", description = "The end of the invitation is past or too far ahead")
    public Response invite(@PathParam("id") UUID id, @NotNull @Valid InvitationRequest request) {
        rounds.organised(id);
        return response(inviteRater.invite(id, request.toNewInvitation()), "round", id, 201);
    }

    /** Who is invited and has completed. */
    @GET
    @Operation(
            operationId = "listInvitations",
            summary = "Who is invited, and who has rated every element",
            description = "That is all that is told of ratings before the round closes.")
    @APIResponse(
            responseCode = "200",
            description = "The invitations",
            content = @Content(schema = @Schema(implementation = InvitationListResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such round")
    public Response list(@PathParam("id") UUID id) {
        Round round = rounds.organised(id);
        List<InvitationResponse> items = Completion.of(round, invitations).stream()
                .map(InvitationResponse::of)
                .toList();
        return Response.ok(new InvitationListResponse(items))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    /** Gives an invitation a new secret. */
    @POST
    @Path("/{invitationId}/renewal")
    @Operation(
            operationId = "renewInvitation",
            summary = "Give an invitation a new secret and a new end",
            description = "The old secret admits nobody any more; what the rater has said stays.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation and its new secret",
            content = @Content(schema = @Schema(implementation = SecretResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such round or invitation")
    @APIResponse(responseCode = "409", description = "The round is closed")
    @APIResponse(responseCode = "422", description = "The end of the invitation is past or too far ahead")
    public Response renew(
            @PathParam("id") UUID id,
            @PathParam("invitationId") UUID invitationId,
            @NotNull @Valid RenewalRequest request) {
        rounds.organised(id);
        return response(inviteRater.renew(id, invitationId, request.expiresAt()), "invitation", invitationId, 200);
    }

    /** Ends an invitation. */
    @POST
    @Path("/{invitationId}/revocation")
    @Operation(
            operationId = "revokeInvitation",
            summary = "Revoke an invitation",
            description = "It admits nobody any more, and what its rater has said does not count. No body.")
    @APIResponse(responseCode = "204", description = "The invitation has ended")
    @APIResponse(responseCode = "404", description = "There is no such round or invitation")
    @APIResponse(responseCode = "409", description = "The round is closed")
    public Response revoke(@PathParam("id") UUID id, @PathParam("invitationId") UUID invitationId) {
        rounds.organised(id);
        return response(inviteRater.revoke(id, invitationId), "invitation", invitationId, 204);
    }

    private static Response response(InviteOutcome outcome, String noun, UUID id, int status) {
        return switch (outcome) {
            case InviteOutcome.Invited invited ->
                Response.status(status)
                        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                        .entity(SecretResponse.of(invited))
                        .build();
            case InviteOutcome.Revoked revoked -> Response.status(status).build();
            case InviteOutcome.NotFound notFound -> throw Problems.notFound(noun, id);
            case InviteOutcome.NotInThisState(var state) -> throw RoundResponses.inState(state);
            case InviteOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }
}
