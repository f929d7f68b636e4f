package org.placewise.partnership.calendar.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.calendar.BoardCalendar;
import org.placewise.partnership.calendar.CalendarText;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.vocabulary.RecordClock;

/** The calendar of a board, for programs that follow calendars. */
@Path("/v1/boards/{id}/calendar")
@Produces(CalendarResource.CALENDAR)
@Tag(name = "Boards")
public class CalendarResource {

    static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Boards boards;
    private final BoardCalendar calendar;
    private final RecordClock clock;

    CalendarResource(Boards boards, BoardCalendar calendar, RecordClock clock) {
        this.boards = boards;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The calendar as it stands; 410 once the board was removed. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "readCalendar",
            summary = "Calendar of a board",
            description =
                    "Meetings, and what is due: actions and milestones that are not done, decisions to be acted on, open risks to be reviewed, returns that are not approved, target dates. iCalendar (RFC 5545); every entry takes a whole day and keeps its identifier.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "A calendar without entries",
                                            value = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")))
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    public String read(@PathParam("id") @Parameter(description = "Identifier of the board") UUID id) {
        Board board = Answers.found(boards.find(id), RecordKind.BOARD, id, boards.removedAt(id));
        return CalendarText.of(board.terms().name(), calendar.of(id), clock.now());
    }
}
