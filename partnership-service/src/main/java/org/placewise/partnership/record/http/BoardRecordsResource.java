package org.placewise.partnership.record.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.partnership.form.AsOfDay;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.HistoryPages;
import org.placewise.partnership.record.PastState;
import org.placewise.partnership.record.RecordHistory;
import org.placewise.partnership.vocabulary.RecordClock;

/** The whole record of a board on any day. */
@Path("/v1/boards/{id}/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class BoardRecordsResource {

    static final String EXAMPLE = """
            {"asOf": "2026-11-02", "nextCursor": null,
             "items": [{"kind": "risk", "id": "019a1c45-7d10-7c3a-9d52-3f1b8f0a6c17", "version": 2,
                        "at": "2026-10-05T09:00:00Z",
                        "state": {"riskId": "019a1c45-7d10-7c3a-9d52-3f1b8f0a6c17", "title": "Two posts are open"}}]}""";

    private final RecordHistory past;
    private final HistoryPages history;
    private final RecordClock clock;

    BoardRecordsResource(RecordHistory past, HistoryPages history, RecordClock clock) {
        this.past = past;
        this.history = history;
        this.clock = clock;
    }

    /** The records as of a day; 404 for a board that was never recorded. */
    @GET
    @RolesAllowed(Roles.BOARD_OFFICER)
    @Operation(
            operationId = "listBoardRecords",
            summary = "Every record of a board as of a day",
            description =
                    "The board itself and all its records of every kind as they stood at the end of a day in England, read from the history. Records that were removed by then are left out.")
    @APIResponse(
            responseCode = "200",
            description = "A page of records, by kind and identifier",
            content =
                    @Content(
                            schema = @Schema(implementation = BoardRecordsResponse.class),
                            examples = @ExampleObject(name = "One record", value = EXAMPLE)))
    @APIResponse(responseCode = "403", description = "The caller is no officer of the place of the board")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(
            responseCode = "422",
            description = "asOf is not a day between 1900 and 2199, or kind is no kind of record")
    public BoardRecordsResponse list(
            @PathParam("id") @Parameter(description = "Identifier of the board") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "Day in England; today where left out", example = "2026-11-02")
                    @Nullable String asOf,
            @QueryParam("kind")
                    @OneOf(RecordKind.class)
                    @Parameter(description = "Only records of this kind", example = "risk")
                    @Nullable String kind,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        LocalDate day = asOf == null ? clock.today() : AsOfDay.of(asOf);
        history.requireOfficer(RecordKind.BOARD, id);
        @Nullable String after = Page.textCursor(cursor);
        Page<PastState> page = Page.of(
                past.ofBoardBefore(EnglishDay.endOf(day), id).stream()
                        .filter(it -> kind == null || it.kind().word().equals(kind))
                        .sorted(Comparator.comparing(BoardRecordsResource::key))
                        .dropWhile(it -> after != null && key(it).compareTo(after) <= 0)
                        .limit(limit + 1L)
                        .toList(),
                limit,
                BoardRecordsResource::key);
        return new BoardRecordsResponse(
                day, page.items().stream().map(BoardRecordResponse::of).toList(), page.nextCursor());
    }

    private static String key(PastState past) {
        return past.kind().word() + " " + past.id();
    }
}
