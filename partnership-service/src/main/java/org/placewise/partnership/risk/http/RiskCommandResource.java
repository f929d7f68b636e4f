package org.placewise.partnership.risk.http;

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
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.risk.RiskType;

/** Changes risks. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/risks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Risks")
public class RiskCommandResource {

    private final RiskType type;
    private final RecordWrites writes;

    RiskCommandResource(RiskType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordRisk",
            summary = "Put a new risk on record",
            description = "A risk to the work of a board.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordRiskRequest.class),
                            examples = @ExampleObject(name = "New risk", value = RiskExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The risk, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RiskResponse.class),
                            examples = @ExampleObject(name = "Risk", value = RiskExamples.RISK)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseRisk",
            summary = "Revise the risk",
            description = "Replaces everything the risk states; its earlier states stay in its history.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RiskTerms.class),
                            examples = @ExampleObject(name = "Revised risk", value = RiskExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The risk as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RiskResponse.class),
                            examples = @ExampleObject(name = "Risk", value = RiskExamples.RISK)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the risk") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeRisk",
            summary = "Take the risk off the record",
            description = "Its history stays and can be read. A risk that has passed is closed, not removed.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the risk") UUID id,
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
