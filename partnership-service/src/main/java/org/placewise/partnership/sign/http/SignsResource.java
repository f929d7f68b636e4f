package org.placewise.partnership.sign.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.sign.ReadSigns;
import org.placewise.partnership.sign.events.SignsAssessed;

/** The signs of a board on any day. */
@Path("/v1/boards/{id}/signs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signs", description = "Signs of a healthy partnership, computed from the records")
public class SignsResource {

    private final Boards boards;
    private final ReadSigns readSigns;
    private final SignsDay days;

    SignsResource(Boards boards, ReadSigns readSigns, SignsDay days) {
        this.boards = boards;
        this.readSigns = readSigns;
        this.days = days;
    }

    /** The signs as of a day, a past one for officers of the place; 422 where it is not a day. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "readSigns",
            summary = "Signs of a board",
            description =
                    "The eight signs, each with an ordinal finding, the counts and records behind it, and what would change "
                            + "it, and the measures beside them. Nothing is added up over signs. A past day is read from the records "
                            + "and figures as they stood at its end; a day to come from those that stand now, so that it shows what "
                            + "will be overdue if nothing is reported until then.")
    @APIResponse(
            responseCode = "200",
            description = "The signs",
            content =
                    @Content(
                            schema = @Schema(implementation = SignsAssessed.class),
                            examples = @ExampleObject(name = "A board without records", value = SignsExamples.SIGNS)))
    @APIResponse(responseCode = "403", description = "The day is past and the caller is no officer of the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "422", description = "asOf is not a day between 1900 and 2199")
    public SignsAssessed read(
            @PathParam("id") @Parameter(description = "Identifier of the board") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "Day in England; today where left out", example = "2026-11-02")
                    @Nullable String asOf) {
        Board board = Answers.found(boards.find(id), RecordKind.BOARD, id, boards.removedAt(id));
        return SignsAssessed.of(
                id,
                board.place().gssCode(),
                readSigns.of(id, days.asked(asOf, board.place().gssCode())));
    }
}
