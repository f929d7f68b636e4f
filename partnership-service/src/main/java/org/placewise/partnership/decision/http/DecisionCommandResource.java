package org.placewise.partnership.decision.http;

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
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.decision.DecisionType;
import org.placewise.partnership.record.http.RecordWrites;

/** Changes decisions. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Decisions")
public class DecisionCommandResource {

    private final DecisionType type;
    private final RecordWrites writes;

    DecisionCommandResource(DecisionType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordDecision",
            summary = "Put a new decision on record",
            description =
                    "A decision that was taken at a meeting of the board that was held, linked to objectives and actions of the board.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordDecisionRequest.class),
                            examples = @ExampleObject(name = "New decision", value = DecisionExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The decision, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "Decision", value = DecisionExamples.DECISION)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseDecision",
            summary = "Revise the decision",
            description = "Replaces everything the decision states.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionTerms.class),
                            examples = @ExampleObject(name = "Revised decision", value = DecisionExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The decision as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "Decision", value = DecisionExamples.DECISION)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the decision") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeDecision",
            summary = "Take the decision off the record",
            description = "Its history stays and can be read. Its meeting, objectives and actions stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the decision") UUID id,
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
