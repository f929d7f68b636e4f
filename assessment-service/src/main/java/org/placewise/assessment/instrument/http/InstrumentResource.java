package org.placewise.assessment.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentOwner;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.instrument.LoadInstrument;
import org.placewise.assessment.instrument.LoadOutcome;
import org.placewise.assessment.instrument.StoredInstrument;
import org.placewise.assessment.instrument.db.InstrumentFeed;
import org.placewise.assessment.json.http.JsonBody;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.problem.Problems;

/** Instruments: what can be asked, version by version. */
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(
        name = "Instruments",
        description = "What an assessment asks and the scale it is answered on; versions never change")
public class InstrumentResource {

    private static final String A_YEAR = "public, max-age=31536000, immutable";

    private final Instruments instruments;
    private final InstrumentFeed feed;
    private final LoadInstrument loadInstrument;
    private final JsonBody body;
    private final Caller caller;

    InstrumentResource(
            Instruments instruments, InstrumentFeed feed, LoadInstrument loadInstrument, JsonBody body, Caller caller) {
        this.instruments = instruments;
        this.feed = feed;
        this.loadInstrument = loadInstrument;
        this.body = body;
        this.caller = caller;
    }

    /** Publishes somebody's own instrument. */
    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.INDICATOR_PUBLISHER})
    @Heavy(Heavy.IMPORTS)
    @Operation(
            operationId = "publishInstrument",
            summary = "Publish an instrument of your own",
            description =
                    "Validated whole: every fault is told at once. A version never changes once published; the same"
                            + " content again changes nothing. What a GET answers can be sent as it is, under an identifier of"
                            + " your own; further versions are yours, and theirs who may act for the same places. Say in scale.provenance whose the scale is, and in source whose the wording is."
                            + " Role assessor or indicator-publisher; at most 1 MiB.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentDocument.class),
                            examples = @ExampleObject(name = "own", value = InstrumentExamples.INSTRUMENT)))
    @APIResponse(
            responseCode = "201",
            description = "Published; Location and ETag name it",
            content =
                    @Content(
                            schema = @Schema(implementation = InstrumentDocument.class),
                            examples = @ExampleObject(name = "own", value = InstrumentExamples.INSTRUMENT)))
    @APIResponse(
            responseCode = "200",
            description = "Published before with the same content",
            content =
                    @Content(
                            schema = @Schema(implementation = InstrumentDocument.class),
                            examples = @ExampleObject(name = "own", value = InstrumentExamples.INSTRUMENT)))
    @APIResponse(responseCode = "400", description = "Not well-formed JSON")
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the roles, or somebody else publishes versions of this instrument")
    @APIResponse(
            responseCode = "409",
            description = "This version is published with other content, or its identifier belongs to the service")
    @APIResponse(responseCode = "413", description = "Larger than 1 MiB")
    @APIResponse(responseCode = "422", description = "Every fault of the instrument, with its place in the document")
    public Response publish(@NotNull InputStream content) {
        InstrumentOwner publisher = new InstrumentOwner(caller.name(), caller.places());
        return switch (loadInstrument.load(body.read(content), publisher, this::mayAdd)) {
            case LoadOutcome.Loaded(var stored) -> answer(Response.created(href(stored)), stored);
            case LoadOutcome.LoadedBefore(var stored) -> answer(Response.ok(), stored);
            case LoadOutcome.Differs(var ref) ->
                throw Problems.conflict(
                        "instrument-differs",
                        "Instrument " + ref + " is published with other content, which never changes. Give this content"
                                + " a new version.");
            case LoadOutcome.Reserved(var ref) ->
                throw Problems.conflict(
                        "instrument-reserved",
                        "Versions of " + ref.id() + " come with the service only. Give yours an identifier of its own;"
                                + " a mapping makes the two comparable.");
            case LoadOutcome.OfAnother(var ref) ->
                throw Problems.forbidden(
                        "instrument-of-another",
                        "Versions of " + ref.id()
                                + " are published by somebody else. Give yours an identifier of its own;"
                                + " a mapping makes the two comparable.");
            case LoadOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    private boolean mayAdd(InstrumentOwner owner) {
        return caller.hasRole(Roles.ADMINISTRATOR) || owner.admits(caller.name(), caller::mayActFor);
    }

    private static Response answer(ResponseBuilder response, StoredInstrument stored) {
        return response.entity(stored.document())
                .tag(new EntityTag(stored.sha256()))
                .build();
    }

    private static URI href(StoredInstrument stored) {
        return URI.create("/v1/instruments/" + stored.document().instrumentId() + "/versions/"
                + stored.document().version());
    }

    /** Lists the instrument versions. */
    @GET
    @Operation(
            operationId = "listInstruments",
            summary = "Every published instrument version",
            description = "In the order of publication. Follow changes with updatedSince.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            schema = @Schema(implementation = InstrumentPage.class),
                            examples = @ExampleObject(name = "page", value = InstrumentExamples.LIST)))
    public InstrumentPage list(
            @Parameter(
                            description = "nextUpdatedSince of an earlier answer, or an instant",
                            example = "2026-11-01T00:00:00Z")
                    @QueryParam("updatedSince")
                    @Nullable String updatedSince,
            @Parameter(description = "Also tell of what was deleted; instruments never are")
                    @QueryParam("includeDeleted")
                    @DefaultValue("false")
                    boolean includeDeleted,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return InstrumentPage.of(
                feed.read(new ChangeQuery(updatedSince, cursor, limit, includeDeleted), InstrumentListItem::of));
    }

    /** One version, in full. */
    @GET
    @Path("/{instrumentId}/versions/{version}")
    @Operation(
            operationId = "getInstrument",
            summary = "One version of an instrument in full",
            description = "Never changes, so it may be cached for good.")
    @APIResponse(
            responseCode = "200",
            description = "The instrument",
            content =
                    @Content(
                            schema = @Schema(implementation = InstrumentDocument.class),
                            examples = @ExampleObject(name = "excerpt", value = InstrumentExamples.INSTRUMENT)))
    @APIResponse(responseCode = "304", description = "The caller holds it already")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Response get(
            @Parameter(example = "pots") @PathParam("instrumentId") String instrumentId,
            @Parameter(example = "1.0") @PathParam("version") String version,
            @Context Request request) {
        InstrumentRef ref = new InstrumentRef(instrumentId, version);
        StoredInstrument stored =
                instruments.document(ref).orElseThrow(() -> Problems.notFound("instrument version", ref));
        EntityTag tag = new EntityTag(stored.sha256());
        @Nullable ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return (notModified == null ? Response.ok(stored.document()) : notModified)
                .tag(tag)
                .header("Cache-Control", A_YEAR)
                .build();
    }
}
