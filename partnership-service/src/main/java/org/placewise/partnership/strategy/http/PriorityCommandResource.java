package org.placewise.partnership.strategy.http;

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
import org.placewise.partnership.record.http.RecordWrites;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.strategy.PriorityType;

/** Changes priorities. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/priorities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Priorities")
public class PriorityCommandResource {

    private final PriorityType type;
    private final RecordWrites writes;

    PriorityCommandResource(PriorityType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordPriority",
            summary = "Put a new priority on record",
            description = "A priority of the strategy of a board; objectives name the priority that they follow from.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordPriorityRequest.class),
                            examples = @ExampleObject(name = "New priority", value = PriorityExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The priority, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PriorityResponse.class),
                            examples = @ExampleObject(name = "Priority", value = PriorityExamples.PRIORITY)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "revisePriority",
            summary = "Revise the priority",
            description = "Replaces everything the priority states.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PriorityTerms.class),
                            examples = @ExampleObject(name = "Revised priority", value = PriorityExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The priority as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PriorityResponse.class),
                            examples = @ExampleObject(name = "Priority", value = PriorityExamples.PRIORITY)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the priority") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removePriority",
            summary = "Take the priority off the record",
            description = "Its history stays and can be read. Refused while objectives follow from it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the priority") UUID id,
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
