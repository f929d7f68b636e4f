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
import org.placewise.reporting.feed.IndicatorValuesFeed;
import org.placewise.reporting.feed.InequalityMeasuresFeed;

/** Indicator values and inequality measures of all places as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds")
@Produces("text/csv")
@Tag(name = "Feeds")
@Heavy(Heavy.EXPORTS)
public class IndicatorFeedsResource {

    private static final String NUMBERS =
            " Numbers are exact and never rounded, display text beside them is." + FeedAnswers.COLUMNS;

    private final FeedAnswers feeds;

    IndicatorFeedsResource(FeedAnswers feeds) {
        this.feeds = feeds;
    }

    /** Streams every value of every indicator. */
    @GET
    @Path("indicator-values.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Indicator values as CSV",
            description = "One row per place, indicator, sex, age and period, with limits, comparison, polarity and the"
                    + " release it rests on. A suppressed or missing value has a row with its state and no number."
                    + NUMBERS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response values(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(IndicatorValuesFeed.FEED, excel);
    }

    /** Streams every measure of inequality. */
    @GET
    @Path("inequality-measures.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Inequality measures as CSV",
            description =
                    "One row per place, indicator, set of deprivation groups, measure and period, with limits, unit"
                            + " and sign convention; a refused measure has a row with its reasons and no number. The movement of"
                            + " the gap stands in the row of the measure followed, in its last period." + NUMBERS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response measures(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(InequalityMeasuresFeed.FEED, excel);
    }
}
