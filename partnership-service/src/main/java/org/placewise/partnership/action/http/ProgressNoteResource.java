package org.placewise.partnership.action.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.Actions;
import org.placewise.partnership.action.NoteProgress;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;

/** Takes progress notes. They never conflict, so they need no If-Match. */
@Path("/v1/actions/{id}/progress-notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Actions")
public class ProgressNoteResource {

    private final Actions actions;
    private final Caller caller;
    private final NoteProgress noteProgress;

    ProgressNoteResource(Actions actions, Caller caller, NoteProgress noteProgress) {
        this.actions = actions;
        this.caller = caller;
        this.noteProgress = noteProgress;
    }

    @POST
    @Operation(
            operationId = "noteProgress",
            summary = "Report progress of an action",
            description =
                    "Adds a progress note and sets the day of the next report. The same note of the same time twice is one note.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProgressNoteRequest.class),
                            examples = @ExampleObject(name = "Progress", value = ActionExamples.NOTE)))
    @APIResponse(
            responseCode = "200",
            description = "The action with all its notes, and its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionResponse.class),
                            examples = @ExampleObject(name = "Action", value = ActionExamples.ACTION)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    public Response note(
            @PathParam("id") @Parameter(description = "Identifier of the action") UUID id,
            @NotNull @Valid ProgressNoteRequest request) {
        Action read = Answers.found(actions.find(id), RecordKind.ACTION, id, actions.removedAt(id));
        caller.requirePlace(read.gssCode());
        String by = request.by() == null ? caller.name() : request.by();
        Action action = Answers.accepted(noteProgress.note(read, request.notedAt(), request.note(), by));
        return Answers.changed(action.version(), ActionResponse.of(action));
    }
}
