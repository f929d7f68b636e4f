package org.placewise.partnership.proposal.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.view.Sight;
import org.placewise.kit.view.Views;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.http.ActionResponse;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.proposal.AdoptProposal;
import org.placewise.partnership.proposal.ProposalState;
import org.placewise.partnership.proposal.ProposedActions;

/** Lists the actions that assessments have proposed, and makes actions of them. */
@Path("/v1/proposed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public class ProposedActionResource {

    static final String LIST = """
            {"items": [{"actionId": null, "adoptedAt": null,
                        "proposal": {"proposalId": "01a2027f-15a0-703d-9621-fa4df8dab8be", "gssCode": "E08000021",
                                     "topic": "Cardiovascular disease", "pitComponent": "place-based-planning",
                                     "instrumentName": "Tool A: place-based planning",
                                     "elementName": "Leadership in place, committed to inequality goals",
                                     "label": "Not evident", "targetLabel": "Established",
                                     "cause": "No senior leader has put their name to the goals.",
                                     "suggestion": "Name a leader for each goal and publish who they are.",
                                     "proposedBy": "public-health-intelligence", "proposedAt": "2026-11-22T09:03:32Z"}}],
             "nextCursor": null}""";

    static final String ADOPT = """
            {"objectiveId": "019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3", "title": "Name a leader for each goal"}""";

    private final ProposedActions proposals;
    private final Objectives objectives;
    private final Caller caller;
    private final AdoptProposal adoptProposal;
    private final Views views;

    ProposedActionResource(
            ProposedActions proposals, Objectives objectives, Caller caller, AdoptProposal adoptProposal, Views views) {
        this.proposals = proposals;
        this.objectives = objectives;
        this.caller = caller;
        this.adoptProposal = adoptProposal;
        this.views = views;
    }

    /** A page of proposals by identifier. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listProposedActions",
            summary = "List proposed actions",
            description =
                    "Actions that assessments of a place and of the places wholly within it have proposed, with the action that was made of each.")
    @APIResponse(
            responseCode = "200",
            description = "A page of proposals",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalListResponse.class),
                            examples = @ExampleObject(name = "One proposal", value = LIST)))
    @APIResponse(responseCode = "422", description = "The place is not known, or a parameter is out of range")
    public Page<JsonNode> list(
            @QueryParam("place")
                    @KnownPlace
                    @Parameter(description = "Only of this place and of places wholly within it", example = "E08000037")
                    @Nullable String place,
            @QueryParam("adopted") @Parameter(description = "Only those that were, or were not, adopted") @Nullable Boolean adopted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        Page<ProposalState> page =
                Page.of(proposals.list(place, adopted, Page.uuidCursor(cursor), limit + 1), limit, it -> it.proposal()
                        .proposalId()
                        .toString());
        return new Page<>(page.items().stream().map(this::shown).toList(), page.nextCursor());
    }

    private JsonNode shown(ProposalState state) {
        return views.shown(
                state, new Sight(views.of(Roles.BOARD_OFFICER, state.proposal().gssCode())));
    }

    /** 201 with the action that was made of a proposal. */
    @POST
    @Path("{id}/adoption")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BOARD_OFFICER)
    @Operation(
            operationId = "adoptProposedAction",
            summary = "Make an action of a proposal",
            description =
                    "A planned action that serves an objective and remembers the proposal. The objective is of a board of the place that was assessed, or of one above or below it. A proposal is adopted once.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AdoptProposalRequest.class),
                            examples = @ExampleObject(name = "Adoption", value = ADOPT)))
    @APIResponse(
            responseCode = "201",
            description = "The action, its address in Location and its ETag",
            content = @Content(schema = @Schema(implementation = ActionResponse.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "The token lacks the role board-officer or does not cover both the place of the proposal and that of the objective")
    @APIResponse(responseCode = "404", description = "Never proposed")
    @APIResponse(
            responseCode = "422",
            description = "Rules are broken, or it was adopted before; errors names them all")
    public Response adopt(
            @PathParam("id") @Parameter(description = "Identifier of the proposal") UUID id,
            @NotNull @Valid AdoptProposalRequest request) {
        ProposalState proposal = proposals.find(id).orElseThrow(() -> Problems.notFound("proposed action", id));
        caller.requirePlace(proposal.proposal().gssCode());
        Objective objective = objectives
                .find(request.objectiveId())
                .orElseThrow(() -> Problems.unprocessable(List.of(new Fault(
                        "/objectiveId",
                        "unknown-objective",
                        "There is no objective " + request.objectiveId() + " on record."))));
        caller.requirePlace(objective.gssCode());
        Action action = Answers.accepted(adoptProposal.adopt(id, objective.id(), request.title()));
        return Answers.created(URI.create("/v1/actions/" + action.id()), action.version(), ActionResponse.of(action));
    }
}
