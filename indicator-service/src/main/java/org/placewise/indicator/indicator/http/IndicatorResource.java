package org.placewise.indicator.indicator.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.indicator.DefineIndicator;
import org.placewise.indicator.indicator.DefineIndicator.Outcome;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.indicator.db.IndicatorList;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.problem.Problems;

/** What is measured, and how. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What is measured, and how")
public class IndicatorResource {

    private final Indicators indicators;
    private final IndicatorList list;
    private final DefineIndicator define;
    private final Caller caller;

    IndicatorResource(Indicators indicators, IndicatorList list, DefineIndicator define, Caller caller) {
        this.indicators = indicators;
        this.list = list;
        this.define = define;
        this.caller = caller;
    }

    /** A page of indicators; 422 for a word outside its list. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listIndicators",
            summary = "List indicators",
            description = "Indicators in the order in which they were last changed. With updatedSince, only what has"
                    + " changed since.")
    @APIResponse(
            responseCode = "200",
            description = "A page of indicators",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorListResponse.class),
                            examples = @ExampleObject(name = "None yet", value = IndicatorExamples.LIST)))
    @APIResponse(
            responseCode = "422",
            description = "Unknown stage, tag, value type, cursor or instant; or a limit out of range")
    public IndicatorListResponse list(
            @QueryParam("stage")
                    @Parameter(
                            description = "Only indicators at this stage of the causal chain",
                            example = "behaviours")
                    @Nullable String stage,
            @QueryParam("tag") @Parameter(description = "Only indicators of this framework", example = "phof") @Nullable String tag,
            @QueryParam("valueType")
                    @Parameter(description = "Only indicators whose values are of this kind", example = "proportion")
                    @Nullable String valueType,
            @QueryParam("q")
                    @Size(max = 100) @Parameter(
                            description = "Only indicators whose name contains this, in any case",
                            example = "mortality")
                    @Nullable String q,
            @QueryParam("updatedSince")
                    @Parameter(description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return IndicatorListResponse.of(list.page(
                IndicatorFilters.read(stage, tag, valueType, q),
                new ChangeQuery(updatedSince, cursor, limit, includeDeleted)));
    }

    /** One indicator; 404 when there is none with this id. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getIndicator",
            summary = "Read an indicator",
            description = "An indicator with its metadata.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorResponse.class),
                            examples = @ExampleObject(name = "A rate", value = IndicatorExamples.INDICATOR)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "There is no such indicator")
    public Response read(@PathParam("id") String id, @Context Request request) {
        Indicator indicator = indicators.find(id).orElseThrow(() -> Problems.notFound("indicator", id));
        return ETags.conditional(request, ETags.of(indicator.version()), () -> IndicatorResponse.of(indicator));
    }

    /** Defines an indicator (If-None-Match: *) or revises it (If-Match). */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INDICATOR_PUBLISHER)
    @Operation(
            operationId = "defineIndicator",
            summary = "Define or revise an indicator",
            description =
                    "With If-None-Match: * the indicator is new; with If-Match it is revised, and all that is said of it is "
                            + "replaced. Another value type or definition raises definitionVersion. What is published of the "
                            + "indicator is made known anew. The token must cover England (E92000001).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DefineIndicatorRequest.class),
                            examples = @ExampleObject(name = "A rate", value = IndicatorExamples.DEFINE)))
    @APIResponse(
            responseCode = "200",
            description = "Revised, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorResponse.class),
                            examples = @ExampleObject(name = "A rate", value = IndicatorExamples.INDICATOR)))
    @APIResponse(
            responseCode = "201",
            description = "Defined, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorResponse.class),
                            examples = @ExampleObject(name = "A rate", value = IndicatorExamples.INDICATOR)))
    @APIResponse(responseCode = "400", description = "The body cannot be read")
    @APIResponse(responseCode = "403", description = "Not an indicator publisher, or the token does not cover England")
    @APIResponse(responseCode = "404", description = "If-Match names a version of an indicator that there is not")
    @APIResponse(
            responseCode = "412",
            description = "Changed since it was read; or there already, with If-None-Match: *")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    @APIResponse(responseCode = "428", description = "Neither If-Match nor If-None-Match: * is there")
    public Response define(
            @PathParam("id")
                    @Size(max = Indicator.LONGEST_ID) @Pattern(
                            regexp = Indicator.ID_PATTERN,
                            message = "must be lower-case letters and digits, with single hyphens between them")
                    @Parameter(description = "The Fingertips id where there is one, else a slug", example = "108")
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @HeaderParam("If-None-Match")
                    @Parameter(description = "* when the indicator shall be new", example = "*")
                    @Nullable String ifNoneMatch,
            @NotNull @Valid DefineIndicatorRequest request) {
        caller.requirePlace(Area.ENGLAND);
        boolean isNew = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        return answer(isNew ? define.define(id, request.toTerms()) : revise(id, ifMatch, request));
    }

    private Outcome revise(String id, @Nullable String ifMatch, DefineIndicatorRequest request) {
        Optional<Indicator> read = indicators.find(id);
        ETags.requireMatch(ifMatch, read.map(Indicator::version).orElse(0L));
        return define.revise(read.orElseThrow(() -> Problems.notFound("indicator", id)), request.toTerms());
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Defined(Indicator indicator) ->
                Response.created(URI.create("/v1/indicators/" + indicator.id()))
                        .entity(IndicatorResponse.of(indicator))
                        .tag(ETags.of(indicator.version()))
                        .build();
            case Outcome.Revised(Indicator indicator) ->
                Response.ok(IndicatorResponse.of(indicator))
                        .tag(ETags.of(indicator.version()))
                        .build();
            case Outcome.Stale _ ->
                throw Problems.stale("The indicator is there in another version. Read it and repeat your change.");
        };
    }
}
