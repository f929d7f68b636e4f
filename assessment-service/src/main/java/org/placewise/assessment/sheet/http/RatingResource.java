package org.placewise.assessment.sheet.http;

import jakarta.annotation.security.PermitAll;
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
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.RoundView;
import org.placewise.assessment.round.Rounds;
import org.placewise.assessment.round.http.RoundResponses;
import org.placewise.assessment.sheet.RatingOutcome;
import org.placewise.assessment.sheet.SubmitRating;
import org.placewise.kit.http.ETags;
import org.placewise.kit.problem.Problems;

/** A rater's own sheet. Open to whoever holds the secret of the invitation, and to nobody else, whatever their token says. */
@Path("/v1/ratings/{invitationId}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(
        name = "Ratings",
        description = "What a rater says, seen by the rater alone until the round closes. The header"
                + " Authorization: Invitation with the secret of the invitation admits; tokens do not.")
public class RatingResource {

    private static final String NOT_KEPT = "no-store";

    private final RaterAccess access;
    private final SubmitRating submitRating;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Ratings ratings;

    RatingResource(
            RaterAccess access, SubmitRating submitRating, Rounds rounds, Instruments instruments, Ratings ratings) {
        this.access = access;
        this.submitRating = submitRating;
        this.rounds = rounds;
        this.instruments = instruments;
        this.ratings = ratings;
    }

    /** The sheet. */
    @GET
    @Operation(
            operationId = "getRatingSheet",
            summary = "The rater's own sheet",
            description = "Send Authorization: Invitation with the secret of the invitation.")
    @APIResponse(
            responseCode = "200",
            description = "What the rater has said so far",
            content =
                    @Content(
                            schema = @Schema(implementation = SheetResponse.class),
                            examples = @ExampleObject(name = "sheet", value = RatingExamples.SHEET)))
    @APIResponse(responseCode = "401", description = "The secret is missing or admits nobody")
    @APIResponse(responseCode = "429", description = "Too many wrong secrets have come from there; see Retry-After")
    public Response sheet(
            @PathParam("invitationId") UUID invitationId,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) @Nullable String authorization) {
        Invitation rater = access.require(invitationId, authorization);
        return response(rater, ratings.sheet(invitationId));
    }

    /** Rates one element. */
    @PUT
    @Path("/answers/{elementCode}")
    @Operation(
            operationId = "putRating",
            summary = "Rate one element",
            description = "In the place of what was said of it before, until the round closes. If-Match names the"
                    + " version of the sheet that you have read; with * the last one to arrive holds.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RatingRequest.class),
                            examples = @ExampleObject(name = "level", value = RatingExamples.RATING)))
    @APIResponse(
            responseCode = "200",
            description = "The sheet as it stands now",
            content =
                    @Content(
                            schema = @Schema(implementation = SheetResponse.class),
                            examples = @ExampleObject(name = "sheet", value = RatingExamples.SHEET)))
    @APIResponse(responseCode = "401", description = "The secret is missing or admits nobody")
    @APIResponse(responseCode = "429", description = "Too many wrong secrets have come from there; see Retry-After")
    @APIResponse(responseCode = "404", description = "The instrument has no such element")
    @APIResponse(responseCode = "409", description = "The round is not open")
    @APIResponse(responseCode = "412", description = "The sheet has changed since you read it")
    @APIResponse(responseCode = "422", description = "The rating does not fit the element; all faults")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response rate(
            @PathParam("invitationId") UUID invitationId,
            @Parameter(example = "unmet-need") @PathParam("elementCode") String elementCode,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RatingRequest request) {
        Invitation rater = access.require(invitationId, authorization);
        requireElement(rater, elementCode);
        long version = ratings.sheet(invitationId).version();
        ETags.requireMatch(ifMatch, version);
        @Nullable Long seen = "*".equals(ifMatch) ? null : version;
        return switch (submitRating.rate(rater, seen, request.toEntry(elementCode))) {
            case RatingOutcome.Rated(var sheet) -> response(rater, sheet);
            case RatingOutcome.NotOpen(var state) -> throw RoundResponses.inState(state);
            case RatingOutcome.Overtaken(long now) -> {
                ETags.requireMatch(ifMatch, now);
                throw new IllegalStateException("The sheet is at the version that was asked for after all");
            }
            case RatingOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    /** What the reveal shows. */
    @GET
    @Path("/results")
    @Operation(
            operationId = "getRevealedRound",
            summary = "The round with its spread, once it has closed",
            description = "Send Authorization: Invitation with the secret of the invitation.")
    @APIResponse(
            responseCode = "200",
            description = "The closed round",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "401", description = "The secret is missing or admits nobody")
    @APIResponse(responseCode = "429", description = "Too many wrong secrets have come from there; see Retry-After")
    @APIResponse(responseCode = "409", description = "The round has not been closed")
    public Response results(
            @PathParam("invitationId") UUID invitationId,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) @Nullable String authorization) {
        Round round = round(access.require(invitationId, authorization));
        return switch (round.state()) {
            case RoundState.Draft draft -> throw RoundResponses.inState(draft);
            case RoundState.Open open -> throw RoundResponses.inState(open);
            case RoundState.Revealed revealed -> kept(Response.ok(view(round)));
            case RoundState.Agreed agreed -> kept(Response.ok(view(round)));
        };
    }

    private void requireElement(Invitation rater, String code) {
        boolean known = instruments.find(round(rater).instrument()).orElseThrow().elements().stream()
                .anyMatch(element -> element.code().value().equals(code));
        if (!known) {
            throw Problems.notFound("element", code);
        }
    }

    private Response response(Invitation rater, RatingSheet sheet) {
        Round round = round(rater);
        Instrument instrument = instruments.find(round.instrument()).orElseThrow();
        return kept(Response.ok(SheetResponse.of(rater, RoundView.of(round, instrument), instrument, sheet))
                .tag(ETags.of(sheet.version())));
    }

    private Round round(Invitation rater) {
        return rounds.find(rater.roundId()).orElseThrow();
    }

    private RoundView view(Round round) {
        return RoundView.of(round, instruments.find(round.instrument()).orElseThrow());
    }

    private static Response kept(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
    }
}
