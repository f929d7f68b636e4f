package org.placewise.reporting.feed.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.reporting.feed.AssessmentRoundsFeed;
import org.placewise.reporting.feed.SectorSpreadFeed;

/** Rounds of partners of all places as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds")
@Produces("text/csv")
@Tag(name = "Feeds")
@Heavy(Heavy.EXPORTS)
public class RoundFeedsResource {

    private static final String LEVELS = " Levels are ordinal: count them, do not average them." + FeedAnswers.COLUMNS;

    private final FeedAnswers feeds;

    RoundFeedsResource(FeedAnswers feeds) {
        this.feeds = feeds;
    }

    /** Streams every element of every round with what was agreed. */
    @GET
    @Path("assessment-rounds.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Rounds of partners as CSV",
            description =
                    "One row per round and element: how far raters agree, median and range of the levels they gave, and"
                            + " the level agreed beside them with its reason and target. An open round has one row without element:"
                            + " nothing that raters say is told before it closes." + LEVELS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response rounds(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(AssessmentRoundsFeed.FEED, excel);
    }

    /** Streams how often each answer was given, by sector. */
    @GET
    @Path("sector-spread.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Spread of ratings by sector as CSV",
            description =
                    "One row per closed round, element, sector and answer with how often raters gave it; the sector"
                            + " 'all' is all raters together. The answers not-applicable and not-known have rows of their own and no"
                            + " level." + LEVELS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response spread(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(SectorSpreadFeed.FEED, excel);
    }
}
