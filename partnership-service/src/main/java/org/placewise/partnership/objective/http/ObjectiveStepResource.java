package org.placewise.partnership.objective.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.objective.AcceptOwnership;
import org.placewise.partnership.objective.AdoptObjective;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;

/** Takes the two steps that make a draft the board's own: its owner accepts it, then the board adopts it. */
@Path("/v1/objectives/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Objectives")
public class ObjectiveStepResource {

    private final Objectives objectives;
    private final Caller caller;
    private final AcceptOwnership acceptOwnership;
    private final AdoptObjective adoptObjective;

    ObjectiveStepResource(
            Objectives objectives, Caller caller, AcceptOwnership acceptOwnership, AdoptObjective adoptObjective) {
        this.objectives = objectives;
        this.caller = caller;
        this.acceptOwnership = acceptOwnership;
        this.adoptObjective = adoptObjective;
    }

    @POST
    @Path("acceptance")
    @Operation(
            operationId = "acceptObjective",
            summary = "Accept ownership of the objective",
            description =
                    "Keeps on record that the owner the objective states has accepted that they answer for it, who said so and when. It lapses when another owner is stated.")
    @APIResponse(
            responseCode = "200",
            description = "The objective as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ObjectiveResponse.class),
                            examples = @ExampleObject(name = "Objective", value = ObjectiveExamples.OBJECTIVE)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "No owner is stated")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response accept(
            @PathParam("id") @Parameter(description = "Identifier of the objective") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch) {
        Objective objective = Answers.accepted(acceptOwnership.accept(changeable(id, ifMatch), caller.name()));
        return Answers.changed(objective.version(), ObjectiveResponse.of(objective));
    }

    @POST
    @Path("adoption")
    @Operation(
            operationId = "adoptObjective",
            summary = "Adopt the objective",
            description =
                    "Makes the objective one that the board has adopted. Refused with every part that is missing: the parts of a clear objective, the dimension of inequality, the causal stage, the owner and their acceptance. It lapses when a part is missing again.")
    @APIResponse(
            responseCode = "200",
            description = "The objective as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ObjectiveResponse.class),
                            examples = @ExampleObject(name = "Objective", value = ObjectiveExamples.OBJECTIVE)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Parts are missing; errors names them all")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response adopt(
            @PathParam("id") @Parameter(description = "Identifier of the objective") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch) {
        Objective objective = Answers.accepted(adoptObjective.adopt(changeable(id, ifMatch), caller.name()));
        return Answers.changed(objective.version(), ObjectiveResponse.of(objective));
    }

    /** The objective, once it is clear that the caller may change it and has read this version of it. */
    private Objective changeable(UUID id, @Nullable String ifMatch) {
        Objective objective = Answers.found(objectives.find(id), RecordKind.OBJECTIVE, id, objectives.removedAt(id));
        caller.requirePlace(objective.gssCode());
        ETags.requireMatch(ifMatch, objective.version());
        return objective;
    }
}
