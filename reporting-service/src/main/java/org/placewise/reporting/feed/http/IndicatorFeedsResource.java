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
import org.placewise.reporting.feed.Feed;
import org.placewise.reporting.feed.IndicatorValuesFeed;
import org.placewise.reporting.feed.InequalityMeasuresFeed;
import org.placewise.reporting.feed.db.FeedRows;

/** Indicator values and inequality measures of all places as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds")
@Produces("text/csv")
@Tag(name = "Feeds")
public class IndicatorFeedsResource {

    private static final String BYTE_ORDER_MARK = "Begin with a byte order mark, so that Excel reads UTF-8";
    private static final String COLUMNS =
            " Numbers are exact and never rounded, display text beside them is. Columns are"
                    + " stable, new ones come at the end. Text that a spreadsheet would run as a formula is preceded by an"
                    + " apostrophe; numbers never are.";

    private final FeedRows rows;

    IndicatorFeedsResource(FeedRows rows) {
        this.rows = rows;
    }

    /** Streams every value of every indicator. */
    @GET
    @Path("indicator-values.csv")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Indicator values as CSV",
            description = "One row per place, indicator, sex, age and period, with limits, comparison, polarity and the"
                    + " release it rests on. A suppressed or missing value has a row with its state and no number."
                    + COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response values(
            @Parameter(description = BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false") boolean excel) {
        return answer(IndicatorValuesFeed.FEED, excel);
    }

    /** Streams every measure of inequality. */
    @GET
    @Path("inequality-measures.csv")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Inequality measures as CSV",
            description =
                    "One row per place, indicator, set of deprivation groups, measure and period, with limits, unit"
                            + " and sign convention; a refused measure has a row with its reasons and no number. The movement of"
                            + " the gap stands in the row of the measure followed, in its last period." + COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response measures(
            @Parameter(description = BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false") boolean excel) {
        return answer(InequalityMeasuresFeed.FEED, excel);
    }

    private Response answer(Feed feed, boolean excel) {
        return CsvFeed.answer(feed.fileName(), excel, feed.names(), reader -> rows.forEach(feed, reader));
    }
}
