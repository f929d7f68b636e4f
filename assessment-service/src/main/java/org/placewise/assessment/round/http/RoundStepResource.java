package org.placewise.assessment.round.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.round.CloseRound;
import org.placewise.assessment.round.ConcludeRound;
import org.placewise.assessment.round.OpenRound;
import org.placewise.assessment.round.ReopenRound;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundOutcome;
import org.placewise.assessment.round.RoundView;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;

/** The steps of a round. */
@Path("/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Rounds")
@APIResponse(responseCode = "404", description = "There is no such round")
@APIResponse(responseCode = "412", description = "The round has changed since you read it")
public class RoundStepResource {

    private final OpenRound openRound;
    private final CloseRound closeRound;
    private final ConcludeRound concludeRound;
    private final ReopenRound reopenRound;
    private final OrganisedRounds rounds;
    private final Caller caller;

    RoundStepResource(
            OpenRound openRound,
            CloseRound closeRound,
            ConcludeRound concludeRound,
            ReopenRound reopenRound,
            OrganisedRounds rounds,
            Caller caller) {
        this.openRound = openRound;
        this.closeRound = closeRound;
        this.concludeRound = concludeRound;
        this.reopenRound = reopenRound;
        this.rounds = rounds;
        this.caller = caller;
    }

    /** Opens a draft. */
    @POST
    @Path("/opening")
    @Operation(
            operationId = "openRound",
            summary = "Open a planned round, so that raters can begin",
            description = "If-Match is heeded where given. No body.")
    @APIResponse(
            responseCode = "200",
            description = "The open round",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "The round is no draft")
    @APIResponse(responseCode = "422", description = "Nobody is invited")
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return take(rounds.organised(id), ifMatch, seen -> openRound.open(id, seen));
    }

    /** Closes an open round. */
    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeRound",
            summary = "Close a round and reveal the spread",
            description = "Whoever has not rated by then has not. If-Match is heeded where given. No body.")
    @APIResponse(
            responseCode = "200",
            description = "The closed round with its results",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "The round is not open")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return take(rounds.organised(id), ifMatch, seen -> closeRound.close(id, seen));
    }

    /** Locks what was agreed. */
    @POST
    @Path("/conclusion")
    @Operation(
            operationId = "concludeRound",
            summary = "Lock what was agreed and submit it as an assessment",
            description = "Every element must have an agreement, or that there is none. An element without agreement is"
                    + " not known in the assessment, with the reason. A badge beyond self-assessed needs the role assurer."
                    + " If-Match is heeded where given. No body.")
    @APIResponse(
            responseCode = "200",
            description = "The concluded round; assessmentId names the assessment",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "The round is not revealed, or concluded already")
    @APIResponse(responseCode = "422", description = "Nothing is recorded of some elements; each of them is listed")
    public Response conclude(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return take(rounds.assured(id), ifMatch, seen -> concludeRound.conclude(id, seen, caller.name()));
    }

    /** Opens a closed round again. */
    @POST
    @Path("/reopening")
    @Operation(
            operationId = "reopenRound",
            summary = "Open a closed round again, with the reason",
            description = "Raters find their sheets as they left them. What the reopening ends is kept, and seen again"
                    + " when the round closes; an assessment that came of it is withdrawn. If-Match is heeded.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReopeningRequest.class),
                            examples = @ExampleObject(name = "reason", value = RoundExamples.REOPENING)))
    @APIResponse(
            responseCode = "200",
            description = "The open round",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", description = "The round has not been closed")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReopeningRequest request) {
        return take(
                rounds.organised(id), ifMatch, seen -> reopenRound.reopen(id, seen, request.reason(), caller.name()));
    }

    /** Takes a step, which is given the version that the caller has seen. */
    private static Response take(Round round, @Nullable String ifMatch, Function<@Nullable Long, RoundOutcome> step) {
        return RoundResponses.of(step.apply(OrganisedRounds.seenVersion(ifMatch, round)), round.id(), ifMatch);
    }
}
