package org.placewise.partnership.pilot.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
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
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.pilot.PilotTerms;
import org.placewise.partnership.pilot.PilotType;
import org.placewise.partnership.record.http.RecordWrites;

/** Changes pilots. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/pilots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Pilots")
public class PilotCommandResource {

    private final PilotType type;
    private final RecordWrites writes;

    PilotCommandResource(PilotType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordPilot",
            summary = "Put a new pilot on record",
            description = "A place-based pilot of a board. Of people no more than their role is kept.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordPilotRequest.class),
                            examples = @ExampleObject(name = "New pilot", value = PilotExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The pilot, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PilotResponse.class),
                            examples = @ExampleObject(name = "Pilot", value = PilotExamples.PILOT)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "revisePilot",
            summary = "Revise the pilot",
            description =
                    "Replaces everything the pilot states. Strands, evidence and configurations keep their identifiers.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PilotTerms.class),
                            examples = @ExampleObject(name = "Revised pilot", value = PilotExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The pilot as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PilotResponse.class),
                            examples = @ExampleObject(name = "Pilot", value = PilotExamples.PILOT)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the pilot") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removePilot",
            summary = "Take the pilot off the record",
            description =
                    "Its history stays and can be read. It disappears from lists and from the search of configurations.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the pilot") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @QueryParam("reason")
                    @NotNull @Prose
                    @Size(max = 1000) @Parameter(description = "Why it is removed; kept in the history", example = "Recorded twice")
                    String reason) {
        return writes.remove(type, id, ifMatch, reason);
    }
}
