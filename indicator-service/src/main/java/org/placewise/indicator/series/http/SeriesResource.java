package org.placewise.indicator.series.http;

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
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.series.db.SeriesFeed;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.problem.Faults;

/** Series for those who follow changes: what the events tell, to be pulled. */
@Path("/v1/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Values")
public class SeriesResource {

    private static final String NONE_YET = """
            {"items": [], "deletedItems": [{"id": "E08000021/241", "deletedAt": "2026-11-20T09:40:12.481Z"}],
             "nextCursor": null, "nextUpdatedSince": "c1523-0"}
            """;

    private final SeriesFeed feed;
    private final Areas areas;
    private final Indicators indicators;

    SeriesResource(SeriesFeed feed, Areas areas, Indicators indicators) {
        this.feed = feed;
        this.areas = areas;
        this.indicators = indicators;
    }

    /** A page of series. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listSeries",
            summary = "List series of places",
            description =
                    "All values of one indicator for one place each, in the order in which they were last changed. With updatedSince, only "
                            + "what has changed since, withdrawn ones with includeDeleted.")
    @APIResponse(
            responseCode = "200",
            description = "A page of series",
            content =
                    @Content(
                            schema = @Schema(implementation = SeriesListResponse.class),
                            examples = @ExampleObject(name = "One was withdrawn", value = NONE_YET)))
    @APIResponse(
            responseCode = "422",
            description = "Unknown area, indicator, cursor or instant; or a limit out of range")
    public SeriesListResponse list(
            @QueryParam("area") @Parameter(example = "E08000021") @Nullable String area,
            @QueryParam("indicator") @Parameter(example = "241") @Nullable String indicator,
            @QueryParam("updatedSince")
                    @Parameter(description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        Faults faults = new Faults();
        if (area != null && areas.graph().find(area).isEmpty()) {
            faults.add("query/area", "unknown-area", "No area has the code " + area + ".");
        }
        if (indicator != null && indicators.find(indicator).isEmpty()) {
            faults.add("query/indicator", "unknown-indicator", "There is no indicator " + indicator + ".");
        }
        faults.throwIfAny();
        return SeriesListResponse.of(
                feed.page(area, indicator, new ChangeQuery(updatedSince, cursor, limit, includeDeleted)));
    }
}
