package org.placewise.partnership.objective.http;

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
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;

/** Changes objectives. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/objectives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Objectives")
public class ObjectiveCommandResource {

    private final Boards boards;
    private final Objectives objectives;
    private final Caller caller;
    private final ObjectiveCommands commands;

    ObjectiveCommandResource(Boards boards, Objectives objectives, Caller caller, ObjectiveCommands commands) {
        this.boards = boards;
        this.objectives = objectives;
        this.caller = caller;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "recordObjective",
            summary = "Put a new objective on record",
            description =
                    "An objective of a board. A draft may lack any part but its title; the answer says which parts of a clear objective are missing.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordObjectiveRequest.class),
                            examples = @ExampleObject(name = "New objective", value = ObjectiveExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The objective, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ObjectiveResponse.class),
                            examples = @ExampleObject(name = "Objective", value = ObjectiveExamples.OBJECTIVE)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    public Response record(@NotNull @Valid RecordObjectiveRequest request) {
        Board board = boards.find(request.boardId()).orElseThrow(() -> Unknown.board(request.boardId()));
        caller.requirePlace(board.place().gssCode());
        Objective objective = Answers.accepted(commands.record().record(board.id(), request.toTerms()));
        return Answers.created(
                URI.create("/v1/objectives/" + objective.id()), objective.version(), ObjectiveResponse.of(objective));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseObjective",
            summary = "Revise the objective",
            description =
                    "Replaces everything the objective states; a part that is left out or null is not stated any more.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReviseObjectiveRequest.class),
                            examples = @ExampleObject(name = "Revised objective", value = ObjectiveExamples.REVISE)))
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
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the objective") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull @Valid ReviseObjectiveRequest request) {
        Objective read = changeable(id, ifMatch);
        Objective objective = Answers.accepted(commands.revise().revise(read, request.toTerms()));
        return Answers.changed(objective.version(), ObjectiveResponse.of(objective));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeObjective",
            summary = "Take the objective off the record",
            description =
                    "The objective disappears from lists and signs; its history stays and can be read. Links from objectives of other boards end with it, which their history tells.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(
            responseCode = "409",
            description = "Actions still serve the objective, or records of its board refer to it")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the objective") UUID id,
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

    /** The objective, once it is clear that the caller may change it and has read this version of it. */
    private Objective changeable(UUID id, @Nullable String ifMatch) {
        Objective objective = Answers.found(objectives.find(id), RecordKind.OBJECTIVE, id, objectives.removedAt(id));
        caller.requirePlace(objective.gssCode());
        ETags.requireMatch(ifMatch, objective.version());
        return objective;
    }
}
