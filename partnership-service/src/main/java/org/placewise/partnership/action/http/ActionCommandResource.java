package org.placewise.partnership.action.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.placewise.kit.form.Prose;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.Actions;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;

/** Changes actions. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/actions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Actions")
public class ActionCommandResource {

    private final Objectives objectives;
    private final Actions actions;
    private final Caller caller;
    private final ActionCommands commands;

    ActionCommandResource(Objectives objectives, Actions actions, Caller caller, ActionCommands commands) {
        this.objectives = objectives;
        this.actions = actions;
        this.caller = caller;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "recordAction",
            summary = "Put a new action on record",
            description =
                    "An action that serves an objective. The first progress report is due one reporting interval after it was recorded.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordActionRequest.class),
                            examples = @ExampleObject(name = "New action", value = ActionExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The action, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionResponse.class),
                            examples = @ExampleObject(name = "Action", value = ActionExamples.ACTION)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    public Response record(@NotNull @Valid RecordActionRequest request) {
        Objective objective =
                objectives.find(request.objectiveId()).orElseThrow(() -> Unknown.objective(request.objectiveId()));
        caller.requirePlace(objective.gssCode());
        Action action =
                Answers.accepted(commands.record().record(objective.boardId(), objective.id(), request.toTerms()));
        return Answers.created(URI.create("/v1/actions/" + action.id()), action.version(), ActionResponse.of(action));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseAction",
            summary = "Revise the action",
            description = "Replaces everything the action states; its progress notes stay.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReviseActionRequest.class),
                            examples = @ExampleObject(name = "Revised action", value = ActionExamples.REVISE)))
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionResponse.class),
                            examples = @ExampleObject(name = "Action", value = ActionExamples.ACTION)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the action") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull @Valid ReviseActionRequest request) {
        Action read = changeable(id, ifMatch);
        Action action = Answers.accepted(
                commands.revise().revise(read, request.toTerms(read.terms().adoptedProposalId())));
        return Answers.changed(action.version(), ActionResponse.of(action));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeAction",
            summary = "Take the action off the record",
            description = "The action disappears from lists and signs; its history stays and can be read.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the action") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @QueryParam("reason")
                    @NotNull @Prose
                    @Size(max = 1000) @Parameter(description = "Why it is removed; kept in the history", example = "Recorded twice")
                    String reason) {
        Answers.accepted(commands.remove().remove(changeable(id, ifMatch), reason));
        return Response.noContent().build();
    }

    /** The action, once it is clear that the caller may change it and has read this version of it. */
    private Action changeable(UUID id, @Nullable String ifMatch) {
        Action action = Answers.found(actions.find(id), RecordKind.ACTION, id, actions.removedAt(id));
        caller.requirePlace(action.gssCode());
        ETags.requireMatch(ifMatch, action.version());
        return action;
    }
}
