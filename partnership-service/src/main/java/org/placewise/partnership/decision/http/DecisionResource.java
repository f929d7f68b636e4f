package org.placewise.partnership.decision.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.placewise.partnership.decision.DecisionType;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.HistoryResponse;
import org.placewise.partnership.record.http.RecordReads;
import org.placewise.partnership.record.http.Tied;

/** Reads decisions, one or many, and their history. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Decisions",
        description = "What was decided at which meeting, under which authority, and who is to act by when")
public class DecisionResource {

    private final DecisionType type;
    private final RecordReads reads;

    DecisionResource(DecisionType type, RecordReads reads) {
        this.type = type;
        this.reads = reads;
    }

    /** A page of decisions in commit order. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listDecisions",
            summary = "List decisions",
            description =
                    "Those of a place and of the places wholly within it, or of one board. In the order in which they were last changed; with updatedSince only what has changed since.")
    @APIResponse(
            responseCode = "200",
            description = "A page of decisions",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionListResponse.class),
                            examples = @ExampleObject(name = "One decision", value = DecisionExamples.LIST)))
    public ChangePage<ObjectNode> list(
            @QueryParam("place")
                    @KnownPlace
                    @Parameter(
                            description = "Only those of this place and of places wholly within it",
                            example = "E08000037")
                    @Nullable String place,
            @QueryParam("board") @Parameter(description = "Only those of this board") @Nullable String board,
            @QueryParam("meeting") @Parameter(description = "Only those taken at this meeting") @Nullable String meeting,
            @QueryParam("objective") @Parameter(description = "Only those that concern this objective") @Nullable String objective,
            @QueryParam("action") @Parameter(description = "Only those that this action carries out") @Nullable String action,
            @QueryParam("updatedSince")
                    @Parameter(
                            description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant",
                            example = "2026-11-01T00:00:00Z")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") @Parameter(description = "Tell of removals too")
                    boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return reads.page(
                type,
                reads.filter(
                        place,
                        board,
                        Tied.to(RecordKind.MEETING, meeting),
                        Tied.to(RecordKind.OBJECTIVE, objective),
                        Tied.to(RecordKind.ACTION, action)),
                new ChangeQuery(updatedSince, cursor, limit, includeDeleted));
    }

    /** One decision with its tag, as it stands or stood; 410 once it was removed. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getDecision",
            summary = "Read a decision",
            description =
                    "The decision as it stands, with the ETag that changes need, or as it stood at the end of a past day.")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "Decision", value = DecisionExamples.DECISION)))
    public Response get(
            @PathParam("id") @Parameter(description = "Identifier of the decision") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "Day in England; as it stands where left out", example = "2026-11-02")
                    @Nullable String asOf,
            @Context Request request) {
        return reads.one(type, id, asOf, request);
    }

    /** What was changed, oldest first; also of a decision that was removed. */
    @GET
    @Path("{id}/history")
    @RolesAllowed(Roles.BOARD_OFFICER)
    @Operation(
            operationId = "listDecisionHistory",
            summary = "Every change of a decision",
            description =
                    "Who changed it, when, and its published state before and after, oldest first. Those that were removed keep theirs.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryResponse.class),
                            examples = @ExampleObject(name = "First change", value = DecisionExamples.HISTORY)))
    public HistoryResponse history(
            @PathParam("id") @Parameter(description = "Identifier of the decision") UUID id,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return reads.history(type, id, cursor, limit);
    }
}
