package org.placewise.indicator.area.lookup.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.lookup.LoadLookup;
import org.placewise.indicator.area.lookup.LoadLookup.Outcome;
import org.placewise.indicator.area.lookup.LoadedLookup;
import org.placewise.indicator.area.lookup.Lookups;
import org.placewise.indicator.file.Upload;
import org.placewise.indicator.file.UploadsConfig;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Streamed;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.problem.QuotedCell;

/** Takes lookups of small areas as they are published, and tells which have been loaded. */
@Path("/v1/area-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Area lookups", description = "Which small area lies in which area, from the lookups as published")
public class LookupResource {

    private final LoadLookup loadLookup;
    private final Lookups lookups;
    private final Caller caller;
    private final long limit;

    LookupResource(LoadLookup loadLookup, Lookups lookups, Caller caller, UploadsConfig config) {
        this.loadLookup = loadLookup;
        this.lookups = lookups;
        this.caller = caller;
        this.limit = config.uploadLimit().asLongValue();
    }

    /** Loads a lookup whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.INDICATOR_PUBLISHER)
    @Streamed
    @Operation(
            operationId = "loadAreaLookup",
            summary = "Load a lookup",
            description =
                    "A lookup of the Office for National Statistics as published: CSV, UTF-8 with or without a byte order mark, "
                            + "columns in any order, at most 64 MiB. Its headings say what it is: LSOAs of 2011 or 2021 with their "
                            + "district, MSOA, sub-ICB location or board; LSOAs of 2011 and 2021 with the change (U, S, M, X); "
                            + "districts of two years; or primary care networks with their sub-ICB location or board. Nothing is "
                            + "loaded unless every row is valid. A later lookup replaces what it speaks of and leaves the rest. "
                            + "The token must cover England (E92000001).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "First lines", value = LookupExamples.FILE)))
    @APIResponse(
            responseCode = "201",
            description = "Loaded",
            content =
                    @Content(
                            schema = @Schema(implementation = LookupResponse.class),
                            examples = @ExampleObject(name = "LSOAs of 2021", value = LookupExamples.LOADED)))
    @APIResponse(
            responseCode = "200",
            description = "These bytes have been loaded already; nothing has changed",
            content =
                    @Content(
                            schema = @Schema(implementation = LookupResponse.class),
                            examples = @ExampleObject(name = "LSOAs of 2021", value = LookupExamples.LOADED)))
    @APIResponse(responseCode = "400", description = "The body is empty")
    @APIResponse(responseCode = "403", description = "Not an indicator publisher, or the token does not cover England")
    @APIResponse(responseCode = "413", description = "The body is larger than the limit")
    @APIResponse(responseCode = "415", description = "The body is not text/csv")
    @APIResponse(responseCode = "422", description = "The file has faults; errors names each with row, column and code")
    public Response load(
            @QueryParam("fileName")
                    @Pattern(
                            regexp = "[^\\p{Cntrl}/\\\\]{1,200}",
                            message = "must be a file name of 1 to 200 characters without a path")
                    @Parameter(
                            description = "Name of the file, kept as provenance",
                            example = "LSOA21_SICBL24_LAD24.csv")
                    @Nullable String fileName,
            InputStream body)
            throws IOException {
        caller.requirePlace(Area.ENGLAND);
        try (Upload upload = Upload.receive(body, limit)) {
            if (upload.bytes() == 0) {
                throw Problems.badRequest(
                        "empty-body", "The body is empty. Send the CSV file as the body of the request.");
            }
            return answer(loadLookup.load(upload, shown(fileName), caller.name()));
        } catch (Upload.TooLarge e) {
            throw Problems.tooLarge("The body may have at most " + limit + " bytes.");
        }
    }

    private static @Nullable String shown(@Nullable String fileName) {
        return fileName == null ? null : QuotedCell.withoutIdentifiers(fileName);
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Loaded(LoadedLookup lookup) -> answer(Response.Status.CREATED, lookup);
            case Outcome.KnownAlready(LoadedLookup lookup) -> answer(Response.Status.OK, lookup);
            case Outcome.Refused(int count, var faults) -> throw FileProblems.invalid(count, faults);
        };
    }

    private static Response answer(Response.Status status, LoadedLookup lookup) {
        return Response.status(status)
                .location(URI.create("/v1/area-lookups/" + lookup.id()))
                .entity(LookupResponse.of(lookup))
                .build();
    }

    /** The loaded lookups, the first first. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listAreaLookups",
            summary = "List loaded lookups",
            description = "In the order in which they were loaded.")
    @APIResponse(
            responseCode = "200",
            description = "A page of lookups",
            content =
                    @Content(
                            schema = @Schema(implementation = LookupListResponse.class),
                            examples = @ExampleObject(name = "One lookup", value = LookupExamples.LIST)))
    @APIResponse(responseCode = "422", description = "Unknown cursor; or a limit out of range")
    public LookupListResponse list(
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return LookupListResponse.of(
                Page.of(lookups.after(Page.uuidCursor(cursor), limit + 1), limit, lookup -> lookup.id()
                        .toString()));
    }

    /** One loaded lookup. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getAreaLookup",
            summary = "Read a loaded lookup",
            description = "What the lookup brought.")
    @APIResponse(
            responseCode = "200",
            description = "The lookup",
            content =
                    @Content(
                            schema = @Schema(implementation = LookupResponse.class),
                            examples = @ExampleObject(name = "LSOAs of 2021", value = LookupExamples.LOADED)))
    @APIResponse(responseCode = "404", description = "No lookup has this id")
    public LookupResponse read(@PathParam("id") UUID id) {
        return lookups.find(id).map(LookupResponse::of).orElseThrow(() -> Problems.notFound("lookup", id));
    }
}
