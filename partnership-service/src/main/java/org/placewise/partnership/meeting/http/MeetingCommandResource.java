package org.placewise.partnership.meeting.http;

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
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.MeetingType;
import org.placewise.partnership.record.http.RecordWrites;

/** Changes meetings. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/meetings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Meetings")
public class MeetingCommandResource {

    private final MeetingType type;
    private final RecordWrites writes;

    MeetingCommandResource(MeetingType type, RecordWrites writes) {
        this.type = type;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "recordMeeting",
            summary = "Put a new meeting on record",
            description =
                    "A meeting of a board, planned or held. Attendance is of members who sit or sat on the board; their sector at the time is kept with it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordMeetingRequest.class),
                            examples = @ExampleObject(name = "New meeting", value = MeetingExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The meeting, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = MeetingResponse.class),
                            examples = @ExampleObject(name = "Meeting", value = MeetingExamples.MEETING)))
    public Response record(@NotNull ObjectNode body) {
        return writes.record(type, body);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseMeeting",
            summary = "Revise the meeting",
            description = "Replaces everything the meeting states. An item on which a decision was taken stays.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MeetingTerms.class),
                            examples = @ExampleObject(name = "Revised meeting", value = MeetingExamples.TERMS)))
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = MeetingResponse.class),
                            examples = @ExampleObject(name = "Meeting", value = MeetingExamples.MEETING)))
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the meeting") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return writes.revise(type, id, ifMatch, body);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeMeeting",
            summary = "Take the meeting off the record",
            description = "Its history stays and can be read. Refused while decisions refer to it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the meeting") UUID id,
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
