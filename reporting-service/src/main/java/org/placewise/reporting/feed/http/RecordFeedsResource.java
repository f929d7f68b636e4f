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
import org.placewise.reporting.feed.RecordFeeds;

/** Decisions, risks, the golden thread and lessons of pilots of all places as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds")
@Produces("text/csv")
@Tag(name = "Feeds")
@Heavy(Heavy.EXPORTS)
public class RecordFeedsResource {

    private final FeedAnswers feeds;

    RecordFeedsResource(FeedAnswers feeds) {
        this.feeds = feeds;
    }

    /** Streams every decision. */
    @GET
    @Path("decisions.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Decisions as CSV",
            description =
                    "One row per decision of a board, with its meeting, the authority used, and who is to act by when."
                            + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response decisions(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(RecordFeeds.DECISIONS, excel);
    }

    /** Streams every risk. */
    @GET
    @Path("risks.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Risks as CSV",
            description =
                    "One row per risk of a board, with its owner, when it is to be reviewed, and its latest review."
                            + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response risks(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(RecordFeeds.RISKS, excel);
    }

    /** Streams every link of the golden thread. */
    @GET
    @Path("thread-links.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "The golden thread as CSV",
            description = "One row per link from an objective to one of a board above it." + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response threadLinks(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(RecordFeeds.THREAD_LINKS, excel);
    }

    /** Streams every context, mechanism and outcome of a pilot. */
    @GET
    @Path("pilot-configurations.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Lessons of pilots as CSV",
            description = "One row per context, mechanism and outcome that a pilot has recorded." + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response pilotConfigurations(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(RecordFeeds.PILOT_CONFIGURATIONS, excel);
    }
}
