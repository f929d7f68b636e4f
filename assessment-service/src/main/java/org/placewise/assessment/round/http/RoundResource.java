package org.placewise.assessment.round.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.listing.http.ListFilters;
import org.placewise.assessment.round.PlanRound;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundOutcome;
import org.placewise.assessment.round.RoundView;
import org.placewise.assessment.round.db.RoundFeed;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.problem.Problems;

/** Rounds: planning and reading them. */
@Path("/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds", description = "Partners rate blind, see the spread, and record what they agree on beside it")
public class RoundResource {

    private final PlanRound planRound;
    private final OrganisedRounds rounds;
    private final RoundFeed feed;
    private final ListFilters filters;
    private final Caller caller;
    private final RoundSights sights;

    RoundResource(
            PlanRound planRound,
            OrganisedRounds rounds,
            RoundFeed feed,
            ListFilters filters,
            Caller caller,
            RoundSights sights) {
        this.planRound = planRound;
        this.rounds = rounds;
        this.feed = feed;
        this.filters = filters;
        this.caller = caller;
        this.sights = sights;
    }

    /** Plans a round. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "planRound",
            summary = "Plan a round for a place",
            description =
                    "Role assessor, for a place that the token covers; a badge beyond self-assessed needs the role"
                            + " assurer. Invite raters next, then open it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanRoundRequest.class),
                            examples = @ExampleObject(name = "round", value = RoundExamples.PLAN)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location and ETag name it",
            content =
                    @Content(
                            schema = @Schema(implementation = RoundView.class),
                            examples = @ExampleObject(name = "draft", value = RoundExamples.ROUND)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role, does not cover the place, or may not give the badge")
    @APIResponse(responseCode = "422", description = "Place, instrument or element unknown; all faults")
    public Response plan(@NotNull @Valid PlanRoundRequest request) {
        caller.requirePlace(request.gssCode());
        rounds.requireBadge(request.provenance());
        return switch (planRound.plan(request.toNewRound(), caller.name())) {
            case RoundOutcome.Changed changed ->
                RoundResponses.changed(
                        Response.created(
                                URI.create("/v1/rounds/" + changed.round().id())),
                        changed);
            case RoundOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
            case RoundOutcome.NotFound none -> throw unexpected(none);
            case RoundOutcome.Overtaken overtaken -> throw unexpected(overtaken);
            case RoundOutcome.NotInThisState other -> throw unexpected(other);
        };
    }

    /** Lists rounds. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listRounds",
            summary = "Rounds, in the order in which they changed",
            description = "Ratings do not change a round. Drafts are listed with state=draft and a gssCode that an"
                    + " assessor's token covers. Follow changes with updatedSince.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            schema = @Schema(implementation = RoundPage.class),
                            examples = @ExampleObject(name = "page", value = RoundExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "A filter names an unknown place, instrument or state")
    public ChangePage<JsonNode> list(@Valid @BeanParam RoundListQuery query) {
        return feed.read(query.page(), query.filter(filters), sights::shown);
    }

    /** One round. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getRound",
            summary = "One round, with what the reveal shows once it has closed",
            description = "While it is open it says nothing of what raters say. A draft is shown to assessors of its"
                    + " place only.")
    @APIResponse(
            responseCode = "200",
            description = "The round",
            content =
                    @Content(
                            schema = @Schema(implementation = RoundView.class),
                            examples = @ExampleObject(name = "draft", value = RoundExamples.ROUND)))
    @APIResponse(responseCode = "304", description = "The caller holds this version already")
    @APIResponse(responseCode = "404", description = "There is no such round")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        Round round = rounds.readable(id);
        return sights.answer(request, round);
    }

    private static IllegalStateException unexpected(RoundOutcome outcome) {
        return new IllegalStateException("A round that is planned cannot be " + outcome);
    }
}
