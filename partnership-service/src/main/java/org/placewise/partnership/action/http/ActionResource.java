package org.placewise.partnership.action.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
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
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.Actions;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.board.http.BoardSights;
import org.placewise.partnership.feed.FeedFilter;
import org.placewise.partnership.feed.http.RecordFilters;
import org.placewise.partnership.feed.http.RecordPages;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.history.http.HistoryPages;
import org.placewise.partnership.history.http.HistoryResponse;
import org.placewise.partnership.objective.Objectives;

/** Reads actions, one or many, and their history. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What is done for an objective, by whom, until when, with reports of progress")
public class ActionResource {

    private final Boards boards;
    private final Objectives objectives;
    private final Actions actions;
    private final RecordPages pages;
    private final HistoryPages history;
    private final BoardSights sights;

    ActionResource(
            Boards boards,
            Objectives objectives,
            Actions actions,
            RecordPages pages,
            HistoryPages history,
            BoardSights sights) {
        this.boards = boards;
        this.objectives = objectives;
        this.actions = actions;
        this.pages = pages;
        this.history = history;
        this.sights = sights;
    }

    /** A page of actions in commit order. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listActions",
            summary = "List actions",
            description =
                    "Actions of a place and of the places wholly within it, of one board or of one objective. In the order in which they were last changed; with updatedSince only what has changed since.")
    @APIResponse(
            responseCode = "200",
            description = "A page of actions",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionListResponse.class),
                            examples = @ExampleObject(name = "One action", value = ActionExamples.LIST)))
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
            @QueryParam("board") @Parameter(description = "Only those of this board") @Nullable String board,
            @QueryParam("objective") @Parameter(description = "Only those that serve this objective") @Nullable String objective,
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
                new RecordPages.Source<>(RecordKind.ACTION, actions::findAll, Action::id, this::shown),
                filter(place, board, objective),
                new ChangeQuery(updatedSince, cursor, limit, includeDeleted));
    }

    /** One action with its tag; 410 once it was removed. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getAction",
            summary = "Read an action",
            description = "The action as it stands, with the ETag that changes need.")
    @APIResponse(
            responseCode = "200",
            description = "The action",
            content =
                    @Content(
                            schema = @Schema(implementation = ActionResponse.class),
                            examples = @ExampleObject(name = "Action", value = ActionExamples.ACTION)))
    @APIResponse(responseCode = "304", description = "The caller has this version already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "Never recorded")
    @APIResponse(responseCode = "410", description = "Removed")
    public Response get(
            @PathParam("id") @Parameter(description = "Identifier of the action") UUID id, @Context Request request) {
        Action action = Answers.found(actions.find(id), RecordKind.ACTION, id, actions.removedAt(id));
        return sights.answer(request, action.version(), action.gssCode(), shown(action));
    }

    /** What was changed, oldest first; also of an action that was removed. */
    @GET
    @Path("{id}/history")
    @RolesAllowed(Roles.BOARD_OFFICER)
    @Operation(
            operationId = "listActionHistory",
            summary = "Every change of an action",
            description =
                    "Who changed it, when, and its published state before and after, oldest first. Removed actions keep theirs.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryResponse.class),
                            examples = @ExampleObject(name = "First change", value = ActionExamples.HISTORY)))
    @APIResponse(responseCode = "403", description = "The caller is no officer of the place of the record")
    @APIResponse(responseCode = "404", description = "Never recorded")
    public HistoryResponse history(
            @PathParam("id") @Parameter(description = "Identifier of the action") UUID id,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return history.read(RecordKind.ACTION, id, cursor, limit);
    }

    private FeedFilter filter(@Nullable String place, @Nullable String board, @Nullable String objective) {
        return new FeedFilter(
                place,
                RecordFilters.known(RecordKind.BOARD, board, boards::wasEverRecorded),
                RecordFilters.known(RecordKind.OBJECTIVE, objective, objectives::wasEverRecorded));
    }

    private JsonNode shown(Action action) {
        return sights.shown(ActionResponse.of(action), action.boardId(), action.gssCode());
    }
}
