package org.placewise.partnership.board.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.view.View;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.feed.FeedFilter;
import org.placewise.partnership.feed.http.RecordPages;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.history.http.HistoryPages;
import org.placewise.partnership.history.http.HistoryResponse;
import org.placewise.partnership.vocabulary.RecordClock;

/** Reads boards, one or many, and their history. */
@Path("/v1/boards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards", description = "Boards and partnerships of a place with their members")
public class BoardResource {

    private final Boards boards;
    private final RecordPages pages;
    private final HistoryPages history;
    private final Shown shown;

    BoardResource(Boards boards, RecordPages pages, HistoryPages history, Shown shown) {
        this.boards = boards;
        this.pages = pages;
        this.history = history;
        this.shown = shown;
    }

    /** A board as the caller sees it. */
    @RequestScoped
    static class Shown {

        private final PlaceHierarchy places;
        private final BoardSights sights;
        private final RecordClock clock;

        Shown(PlaceHierarchy places, BoardSights sights, RecordClock clock) {
            this.places = places;
            this.sights = sights;
            this.clock = clock;
        }

        JsonNode of(Board board) {
            String gssCode = board.place().gssCode();
            BoardResponse response =
                    BoardResponse.of(board, places.find(gssCode).orElse(null));
            boolean all = sights.of(gssCode) == View.OFFICER;
            return sights.shown(all ? response : response.namingWhoSits(clock.today()), board.id(), gssCode);
        }

        Response answer(Request request, Board board) {
            return sights.answer(request, board.version(), board.place().gssCode(), of(board));
        }
    }

    /** A page of boards in commit order. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listBoards",
            summary = "List boards",
            description =
                    "Boards of a place and of the places wholly within it. In the order in which they were last changed; with updatedSince only what has changed since.")
    @APIResponse(
            responseCode = "200",
            description = "A page of boards",
            content =
                    @Content(
                            schema = @Schema(implementation = BoardListResponse.class),
                            examples = @ExampleObject(name = "One board", value = BoardExamples.LIST)))
    @APIResponse(
            responseCode = "422",
            description = "A filter names nothing that is known, or a parameter is out of range")
    public ChangePage<JsonNode> list(
            @QueryParam("place")
                    @KnownPlace
                    @Parameter(
                            description = "Only those of this place and of places wholly within it",
                            example = "E08000037")
                    @Nullable String place,
            @QueryParam("updatedSince")
                    @Parameter(
                            description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant",
                            example = "2026-11-01T00:00:00Z")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") @Parameter(description = "Tell of removals too")
                    boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return pages.read(
                new RecordPages.Source<>(RecordKind.BOARD, boards::findAll, Board::id, shown::of),
                new FeedFilter(place, null, null),
                new ChangeQuery(updatedSince, cursor, limit, includeDeleted));
    }

    /** One board with its tag; 410 once it was removed. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getBoard",
            summary = "Read a board",
            description = "The board as it stands, with the ETag that changes need.")
    @APIResponse(
            responseCode = "200",
            description = "The board",
            content =
                    @Content(
                            schema = @Schema(implementation = BoardResponse.class),
                            examples = @ExampleObject(name = "Board", value = BoardExamples.BOARD)))
    @APIResponse(responseCode = "304", description = "The caller has this version already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    public Response get(
            @PathParam("id") @Parameter(description = "Identifier of the board") UUID id, @Context Request request) {
        Board board = Answers.found(boards.find(id), RecordKind.BOARD, id, boards.removedAt(id));
        return shown.answer(request, board);
    }

    /** What was changed, oldest first; also of a board that was removed. */
    @GET
    @Path("{id}/history")
    @RolesAllowed(Roles.BOARD_OFFICER)
    @Operation(
            operationId = "listBoardHistory",
            summary = "Every change of a board",
            description =
                    "Who changed it, when, and its published state before and after, oldest first. Removed boards keep theirs.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryResponse.class),
                            examples = @ExampleObject(name = "First change", value = BoardExamples.HISTORY)))
    @APIResponse(responseCode = "403", description = "The caller is no officer of the place of the record")
    @APIResponse(responseCode = "404", description = "Never recorded")
    public HistoryResponse history(
            @PathParam("id") @Parameter(description = "Identifier of the board") UUID id,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return history.read(RecordKind.BOARD, id, cursor, limit);
    }
}
