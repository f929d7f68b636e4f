package org.placewise.partnership.thread.http;

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
import org.placewise.partnership.thread.LinkTerms;
import org.placewise.partnership.thread.LinkType;

/** Changes thread links. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/thread-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Golden thread")
public class LinkCommandResource {

    private final LinkType type;
    private final RecordWrites writes;

    LinkCommandResource(LinkType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordLink",
            summary = "Put a new link on record",
            description =
                    "A link from an objective of the board to one of a board of a place at a higher level, so that the thread never leads back to where it began.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordLinkRequest.class),
                            examples = @ExampleObject(name = "New link", value = LinkExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The link, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = LinkResponse.class),
                            examples = @ExampleObject(name = "Link", value = LinkExamples.LINK)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseLink",
            summary = "Revise the link",
            description = "Replaces everything the link states.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = LinkTerms.class),
                            examples = @ExampleObject(name = "Revised link", value = LinkExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The link as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = LinkResponse.class),
                            examples = @ExampleObject(name = "Link", value = LinkExamples.LINK)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the link") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeLink",
            summary = "Take the link off the record",
            description =
                    "Its history stays and can be read. The objectives it joins stay. Officers who cover the place of either end may remove it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the link") UUID id,
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
