package org.placewise.assessment.proposal.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.proposal.ProposalView;
import org.placewise.assessment.proposal.Proposals;
import org.placewise.assessment.proposal.ProposeAction;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.Rounds;
import org.placewise.assessment.round.http.RoundResponses;
import org.placewise.assessment.round.http.RoundSights;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Proposed actions of a concluded round. */
@Path("/v1/rounds/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class ProposalResource {

    private static final String EXAMPLE = """
            {
              "element": "unmet-need",
              "cause": "Networks search their own lists only and have no analyst between them.",
              "suggestion": "Share one analyst across the nine networks, starting with hypertension."
            }
            """;

    private final ProposeAction proposeAction;
    private final Proposals proposals;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Caller caller;
    private final RoundSights sights;

    ProposalResource(
            ProposeAction proposeAction,
            Proposals proposals,
            Rounds rounds,
            Instruments instruments,
            Caller caller,
            RoundSights sights) {
        this.proposeAction = proposeAction;
        this.proposals = proposals;
        this.rounds = rounds;
        this.instruments = instruments;
        this.caller = caller;
        this.sights = sights;
    }

    /** Proposes an action. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "proposeAction",
            summary = "Propose an action for a weak element",
            description = "Weak is what is at the lowest level agreed on any element, or below its own target. The"
                    + " proposal is announced, so that a partnership can adopt it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProposalRequest.class),
                            examples = @ExampleObject(name = "proposal", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The proposal",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "404", description = "There is no such round")
    @APIResponse(responseCode = "409", description = "The round is not concluded")
    @APIResponse(responseCode = "422", description = "The element is not weak")
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid ProposalRequest request) {
        Round round = rounds.find(id).orElseThrow(() -> Problems.notFound("round", id));
        caller.requirePlace(round.scope().gssCode());
        return switch (proposeAction.propose(
                id, new ElementCode(request.element()), request.cause(), request.suggestion(), caller.name())) {
            case ProposeAction.Outcome.Proposed(var proposal) ->
                Response.status(Response.Status.CREATED).entity(proposal).build();
            case ProposeAction.Outcome.NotFound notFound -> throw Problems.notFound("round", id);
            case ProposeAction.Outcome.NotConcluded(var state) -> throw RoundResponses.inState(state);
            case ProposeAction.Outcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    /** Lists the proposals. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(operationId = "listProposals", summary = "The actions that a round proposed")
    @APIResponse(
            responseCode = "200",
            description = "The proposals, in the order in which they were made",
            content = @Content(schema = @Schema(implementation = ProposalListResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such round")
    public JsonNode list(@PathParam("id") UUID id) {
        Round round = rounds.find(id).orElseThrow(() -> Problems.notFound("round", id));
        Instrument instrument = instruments.find(round.instrument()).orElseThrow();
        return sights.shown(
                new ProposalListResponse(proposals.ofRound(id).stream()
                        .map(proposal -> ProposalView.of(proposal, round, instrument))
                        .toList()),
                round);
    }
}
