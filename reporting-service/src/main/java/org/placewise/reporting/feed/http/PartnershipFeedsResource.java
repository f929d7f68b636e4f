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
import org.placewise.reporting.feed.PartnershipFeeds;

/** Boards, members, objectives and actions of all places as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds")
@Produces("text/csv")
@Tag(name = "Feeds")
@Heavy(Heavy.EXPORTS)
public class PartnershipFeedsResource {

    private final FeedAnswers feeds;

    PartnershipFeedsResource(FeedAnswers feeds) {
        this.feeds = feeds;
    }

    /** Streams every board. */
    @GET
    @Path("boards.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Boards as CSV",
            description = "One row per board, with how many of the seats that the law requires are filled."
                    + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response boards(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(PartnershipFeeds.BOARDS, excel);
    }

    /** Streams every member of a board. */
    @GET
    @Path("members.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Members of boards as CSV",
            description =
                    "One row per member of a board. The name is empty where only the role is recorded or the term is over, and for the public unless the operator has opened names to it."
                            + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response members(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(PartnershipFeeds.MEMBERS, excel);
    }

    /** Streams every objective. */
    @GET
    @Path("objectives.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Objectives as CSV",
            description =
                    "One row per objective: baseline and target as its board states them, the newest published value of the indicator that it names, and the parts of a clear objective that are missing. Units may differ: compare only like with like."
                            + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response objectives(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(PartnershipFeeds.OBJECTIVES, excel);
    }

    /** Streams every action. */
    @GET
    @Path("actions.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Actions as CSV",
            description =
                    "One row per action with its owner, state and newest report. Who reported is told to administrators; the public is told the post of an owner who sits on the board, and no name."
                            + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response actions(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(PartnershipFeeds.ACTIONS, excel);
    }

    /** Streams every sign and measure of every board. */
    @GET
    @Path("signs.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Signs of boards as CSV",
            description =
                    "One row per sign or measure of a board, computed from its records as they stood on a day. Findings are"
                            + " ordinal: count them, do not average them." + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response signs(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(PartnershipFeeds.SIGNS, excel);
    }

    /** Streams every record behind a sign. */
    @GET
    @Path("sign-records.csv")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Records behind the signs as CSV",
            description =
                    "One row per record behind a sign or measure of a board: why it counts as it does, and what would"
                            + " change it." + FeedAnswers.COLUMNS)
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response signRecords(
            @Parameter(description = FeedAnswers.BYTE_ORDER_MARK) @QueryParam("excel") @DefaultValue("false")
                    boolean excel) {
        return feeds.answer(PartnershipFeeds.SIGN_RECORDS, excel);
    }
}
