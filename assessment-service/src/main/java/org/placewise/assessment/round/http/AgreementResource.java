package org.placewise.assessment.round.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.rating.Comment;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.round.EndedTurn;
import org.placewise.assessment.round.RecordAgreement;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.RoundView;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** What partners agree on once they have seen the spread, and the reasons that raters gave. */
@Path("/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class AgreementResource {

    private final RecordAgreement recordAgreement;
    private final OrganisedRounds rounds;
    private final Ratings ratings;
    private final Caller caller;

    AgreementResource(RecordAgreement recordAgreement, OrganisedRounds rounds, Ratings ratings, Caller caller) {
        this.recordAgreement = recordAgreement;
        this.rounds = rounds;
        this.ratings = ratings;
        this.caller = caller;
    }

    /** Records an agreement. */
    @PUT
    @Path("/agreements/{elementCode}")
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "putAgreement",
            summary = "Record what was agreed on an element, or that nothing was",
            description = "It stands beside the spread, in the place of what was recorded before. If-Match names the"
                    + " version of the round that you have read.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementRequest.class),
                            examples = {
                                @ExampleObject(name = "agreed", value = RoundExamples.AGREED),
                                @ExampleObject(name = "no agreement", value = RoundExamples.NO_AGREEMENT)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The round as it stands now",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "404", description = "There is no such round, or its instrument has no such element")
    @APIResponse(responseCode = "409", description = "The round is not revealed, or concluded already")
    @APIResponse(responseCode = "412", description = "The round has changed since you read it")
    @APIResponse(responseCode = "422", description = "What was agreed does not fit the element; all faults")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response put(
            @PathParam("id") UUID id,
            @Parameter(example = "unmet-need") @PathParam("elementCode") String elementCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgreementRequest request) {
        Round seen = rounds.organised(id);
        ElementCode element = rounds.instrumentOf(seen).elements().stream()
                .map(Element::code)
                .filter(code -> code.value().equals(elementCode))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("element", elementCode));
        ETags.requireMatch(ifMatch, seen.version());
        return RoundResponses.of(
                recordAgreement.record(
                        id, OrganisedRounds.seenVersion(ifMatch, seen), element, request.toEntry(), caller.name()),
                id,
                ifMatch);
    }

    /** The reasons that raters gave. */
    @GET
    @Path("/comments")
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "listComments",
            summary = "What raters gave as reasons and evidence, once the round has closed",
            description = "With their sector and no name, in an order that tells nothing of them.")
    @APIResponse(responseCode = "200", description = "The comments, in the instrument's order")
    @APIResponse(responseCode = "404", description = "There is no such round")
    @APIResponse(responseCode = "409", description = "The round has not been closed")
    public CommentListResponse comments(@PathParam("id") UUID id) {
        Round round = rounds.organised(id);
        return switch (round.state()) {
            case RoundState.Revealed revealed -> commentsOn(round);
            case RoundState.Agreed agreed -> commentsOn(round);
            case RoundState.Draft draft -> throw RoundResponses.inState(draft);
            case RoundState.Open open -> throw RoundResponses.inState(open);
        };
    }

    /** What a reopening ended. */
    @GET
    @Path("/turns/{turn}")
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "getTurn",
            summary = "An earlier turn of the round, with all that it showed",
            description = "Not while the round is open again: what raters said before may be what they say now.")
    @APIResponse(responseCode = "200", description = "The turn, and why the round was opened again")
    @APIResponse(responseCode = "403", description = "The caller is no assessor of the place of the round")
    @APIResponse(responseCode = "404", description = "There is no such round, or no such turn has ended")
    @APIResponse(responseCode = "409", description = "The round is open again")
    public EndedTurn turn(@PathParam("id") UUID id, @Parameter(example = "1") @PathParam("turn") int turn) {
        Round round = rounds.readable(id);
        caller.requireOfficerFor(Roles.ASSESSOR, round.scope().gssCode());
        if (round.state() instanceof RoundState.Open open) {
            throw RoundResponses.inState(open);
        }
        return round.earlierTurns().stream()
                .filter(ended -> ended.turn() == turn)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("ended turn", turn));
    }

    private CommentListResponse commentsOn(Round round) {
        return new CommentListResponse(Comment.of(rounds.instrumentOf(round), ratings.ofRound(round.id())));
    }
}
