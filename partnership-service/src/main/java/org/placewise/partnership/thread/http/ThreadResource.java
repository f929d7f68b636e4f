package org.placewise.partnership.thread.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.thread.GoldenThread;

/** Reads the golden thread: the ways up and down from an objective. */
@Path("/v1/objectives/{id}/thread")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Golden thread")
public class ThreadResource {

    private final GoldenThread thread;
    private final Objectives objectives;

    ThreadResource(GoldenThread thread, Objectives objectives) {
        this.thread = thread;
        this.objectives = objectives;
    }

    /** The thread of one objective; 410 once it was removed. */
    @GET
    @Operation(
            operationId = "readThread",
            summary = "The golden thread of an objective",
            description =
                    "Every link on the ways up to boards at higher levels and down to those at lower ones, with the objective each leads to, how the officers judge its strength, and how many links away it is.")
    @APIResponse(
            responseCode = "200",
            description = "The thread",
            content =
                    @Content(
                            schema = @Schema(implementation = ThreadResponse.class),
                            examples = @ExampleObject(name = "One link up", value = ThreadExamples.THREAD)))
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    public ThreadResponse read(@PathParam("id") @Parameter(description = "Identifier of the objective") UUID id) {
        Answers.found(objectives.find(id), RecordKind.OBJECTIVE, id, objectives.removedAt(id));
        return new ThreadResponse(id, thread.upwards(id), thread.downwards(id));
    }
}
