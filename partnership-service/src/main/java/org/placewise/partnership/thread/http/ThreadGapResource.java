package org.placewise.partnership.thread.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.partnership.feed.FeedFilter;
import org.placewise.partnership.form.KnownPlace;
import org.placewise.partnership.record.http.RecordReads;
import org.placewise.partnership.thread.GoldenThread;
import org.placewise.partnership.thread.ThreadGap;

/** Tells where the golden thread breaks off. */
@Path("/v1/thread-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Golden thread")
public class ThreadGapResource {

    private final GoldenThread thread;
    private final RecordReads reads;

    ThreadGapResource(GoldenThread thread, RecordReads reads) {
        this.thread = thread;
        this.reads = reads;
    }

    /** A page of the places where the thread breaks off. */
    @GET
    @Operation(
            operationId = "listThreadGaps",
            summary = "Where the golden thread breaks off",
            description =
                    "Objectives below the national level that serve none of a higher level, objectives without an action, and priorities without an objective.")
    @APIResponse(
            responseCode = "200",
            description = "A page of gaps, by identifier",
            content =
                    @Content(
                            schema = @Schema(implementation = ThreadGapsResponse.class),
                            examples = @ExampleObject(name = "One gap", value = ThreadExamples.GAPS)))
    @APIResponse(
            responseCode = "422",
            description = "A filter names nothing that is known, or a parameter is out of range")
    public ThreadGapsResponse gaps(
            @QueryParam("place")
                    @KnownPlace
                    @Parameter(description = "Only at this place and at places wholly within it", example = "E08000037")
                    @Nullable String place,
            @QueryParam("board") @Parameter(description = "Only of this board") @Nullable String board,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        FeedFilter filter = reads.filter(place, board);
        @Nullable String after = Page.textCursor(cursor);
        Page<ThreadGap> page = Page.of(
                thread.gaps(place, filter.boardId(), after == null ? "" : after, limit + 1),
                limit,
                gap -> gap.id() + " " + gap.lack().word());
        return new ThreadGapsResponse(page.items(), page.nextCursor());
    }
}
