package org.placewise.partnership.board.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.BoardPlace;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;

/** Changes boards. Revisions and removals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/boards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BOARD_OFFICER)
@Tag(name = "Boards")
public class BoardCommandResource {

    private final Boards boards;
    private final PlaceHierarchy places;
    private final Caller caller;
    private final BoardCommands commands;

    BoardCommandResource(Boards boards, PlaceHierarchy places, Caller caller, BoardCommands commands) {
        this.boards = boards;
        this.places = places;
        this.caller = caller;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "recordBoard",
            summary = "Put a new board on record",
            description =
                    "The board of a known place, with its members. Seats that the law requires and nobody fills are vacant.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RecordBoardRequest.class),
                            examples = @ExampleObject(name = "New board", value = BoardExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "The board, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BoardResponse.class),
                            examples = @ExampleObject(name = "Board", value = BoardExamples.BOARD)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    public Response record(@NotNull @Valid RecordBoardRequest request) {
        caller.requirePlace(request.gssCode());
        BoardPlace place = places.find(request.gssCode())
                .map(known -> new BoardPlace(known.gssCode(), known.level()))
                .orElseThrow();
        Board board = Answers.accepted(commands.record().record(place, request.isExample(), request.toTerms()));
        return Answers.created(URI.create("/v1/boards/" + board.id()), board.version(), show(board));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseBoard",
            summary = "Revise the board",
            description =
                    "Replaces name, kind, members and vacancies. Members keep their memberId; who is not listed has left, and a statutory seat nobody fills any more is vacant from today.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReviseBoardRequest.class),
                            examples = @ExampleObject(name = "Revised board", value = BoardExamples.REVISE)))
    @APIResponse(
            responseCode = "200",
            description = "The board as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BoardResponse.class),
                            examples = @ExampleObject(name = "Board", value = BoardExamples.BOARD)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response revise(
            @PathParam("id") @Parameter(description = "Identifier of the board") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull @Valid ReviseBoardRequest request) {
        Board read = changeable(id, ifMatch);
        BoardTerms terms = request.toTerms(
                read.terms().members().stream().map(Member::memberId).collect(Collectors.toSet()));
        Board board = Answers.accepted(commands.revise().revise(id, read.version(), terms));
        return Answers.changed(board.version(), show(board));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeBoard",
            summary = "Take the board off the record",
            description = "The board disappears from lists and signs; its history stays and can be read.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    @APIResponse(responseCode = "409", description = "Objectives still belong to the board")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") @Parameter(description = "Identifier of the board") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @QueryParam("reason")
                    @NotNull @Prose
                    @Size(max = 1000) @Parameter(description = "Why it is removed; kept in the history", example = "Recorded twice")
                    String reason) {
        Board read = changeable(id, ifMatch);
        Answers.accepted(commands.remove().remove(id, read.version(), reason));
        return Response.noContent().build();
    }

    /** The board, once it is clear that the caller may change it and has read this version of it. */
    private Board changeable(UUID id, @Nullable String ifMatch) {
        Board board = Answers.found(boards.find(id), RecordKind.BOARD, id, boards.removedAt(id));
        caller.requirePlace(board.place().gssCode());
        ETags.requireMatch(ifMatch, board.version());
        return board;
    }

    private BoardResponse show(Board board) {
        return BoardResponse.of(board, places.find(board.place().gssCode()).orElse(null));
    }
}
