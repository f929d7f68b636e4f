package org.placewise.partnership.fund.http;

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
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.fund.FundType;
import org.placewise.partnership.record.http.RecordWrites;

/** Changes pooled funds. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/pooled-funds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Pooled funds")
public class FundCommandResource {

    private final FundType type;
    private final RecordWrites writes;

    FundCommandResource(FundType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordFund",
            summary = "Put a new fund on record",
            description =
                    "A pooled fund of a board. Amounts are pounds, unrounded; a sign-off that is not delegable is signed by its own role alone.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordFundRequest.class),
                            examples = @ExampleObject(name = "New fund", value = FundExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The fund, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = FundResponse.class),
                            examples = @ExampleObject(name = "Fund", value = FundExamples.FUND)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseFund",
            summary = "Revise the fund",
            description =
                    "Replaces everything the fund states. A return that is approved for the first time is published as an event of its own.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = FundTerms.class),
                            examples = @ExampleObject(name = "Revised fund", value = FundExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The fund as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = FundResponse.class),
                            examples = @ExampleObject(name = "Fund", value = FundExamples.FUND)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the fund") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeFund",
            summary = "Take the fund off the record",
            description = "Its history stays and can be read. It disappears from lists and signs.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the fund") UUID id,
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
