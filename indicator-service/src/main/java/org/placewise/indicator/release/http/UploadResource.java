package org.placewise.indicator.release.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.file.Upload;
import org.placewise.indicator.file.UploadsConfig;
import org.placewise.indicator.release.ApprovalRule;
import org.placewise.indicator.release.FileFormat;
import org.placewise.indicator.release.ImportQueue;
import org.placewise.indicator.release.ReceiveRelease;
import org.placewise.indicator.release.ReceiveRelease.Outcome;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.Release.Terms;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Streamed;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.problem.QuotedCell;

/** Takes uploads. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class UploadResource {

    static final String CSV = "text/csv";

    private final ReceiveRelease receiveRelease;
    private final ImportQueue imports;
    private final VisibleReleases releases;
    private final ApprovalRule approvalRule;
    private final Caller caller;
    private final long limit;

    UploadResource(
            ReceiveRelease receiveRelease,
            ImportQueue imports,
            VisibleReleases releases,
            ApprovalRule approvalRule,
            Caller caller,
            UploadsConfig config) {
        this.receiveRelease = receiveRelease;
        this.imports = imports;
        this.releases = releases;
        this.approvalRule = approvalRule;
        this.caller = caller;
        this.limit = config.uploadLimit().asLongValue();
    }

    /** Receives a file; the import goes on after the answer. */
    @POST
    @Consumes({UploadResource.CSV, FileFormat.NDJSON_TYPE})
    @RolesAllowed(Roles.INDICATOR_PUBLISHER)
    @Streamed
    @Operation(
            operationId = "uploadRelease",
            summary = "Upload a release",
            description =
                    "A file of one of these formats, recognised by its headings: file 7 of the English Indices of Deprivation 2019 "
                            + "or 2025 as published; an export of Fingertips as published; tidy CSV (GET "
                            + "/v1/release-templates/tidy-csv); or, as application/x-ndjson, one observation per line with the "
                            + "members of tidy CSV. UTF-8, columns in any order, at most 512 MiB. It is checked whole; nothing is "
                            + "visible unless all of it is valid. Of the indices only the complete national file is taken, because "
                            + "its ranks and deciles say nothing about a part. The token must cover England (E92000001).")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = UploadResource.CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "First lines, shortened", value = ReleaseExamples.FILE)),
                @Content(
                        mediaType = FileFormat.NDJSON_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "One line", value = ReleaseExamples.LINE))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; follow the import at Location",
            headers =
                    @Header(name = "Location", description = "The release", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "Just begun", value = ReleaseExamples.VALIDATING)))
    @APIResponse(
            responseCode = "200",
            description = "These bytes are a release already, published or being imported",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "Being imported", value = ReleaseExamples.VALIDATING)))
    @APIResponse(responseCode = "400", description = "The body is empty")
    @APIResponse(responseCode = "403", description = "Not an indicator publisher, or the token does not cover England")
    @APIResponse(responseCode = "413", description = "The body is larger than the limit")
    @APIResponse(responseCode = "415", description = "The body is neither text/csv nor application/x-ndjson")
    @APIResponse(responseCode = "422", description = "A parameter has no such value")
    public Response upload(
            @QueryParam("fileName")
                    @Pattern(
                            regexp = "[^\\p{Cntrl}/\\\\]{1,200}",
                            message = "must be a file name of 1 to 200 characters without a path")
                    @Parameter(
                            description =
                                    "Name of the file, kept as provenance without what looks like it identifies a person",
                            example = "File_7_IoD2025.csv")
                    @Nullable String fileName,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(
                            description = "true to check the file and keep nothing of it; the release ends as checked")
                    boolean dryRun,
            @QueryParam("publication")
                    @Parameter(
                            description =
                                    "When a valid file is published: on-success or on-approval. Where releases are approved by another "
                                            + "person, on-success is refused and on-approval the default; elsewhere on-success is",
                            example = "on-approval")
                    @Nullable String publication,
            @QueryParam("publishAt")
                    @Parameter(
                            description = "RFC 3339 instant before which it is not published",
                            example = "2026-12-01T09:30:00Z")
                    @Nullable String publishAt,
            @QueryParam("disclosure")
                    @DefaultValue("none")
                    @Parameter(
                            description =
                                    "local for counts from local records: below national level, 1 to 7 are withheld and others rounded to the nearest 5; none for published figures",
                            example = "local")
                    String disclosure,
            @HeaderParam("Content-Length") @Parameter(hidden = true) @Nullable Long length,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        caller.requirePlace(Area.ENGLAND);
        Terms terms = UploadTerms.read(dryRun, publication, publishAt, disclosure, approvalRule);
        if (length != null && length > limit) {
            throw tooLarge();
        }
        MediaType type = headers.getMediaType();
        try (Upload upload = Upload.receive(body, limit)) {
            if (upload.bytes() == 0) {
                throw Problems.badRequest("empty-body", "The body is empty. Send the file as the body of the request.");
            }
            String mediaType = type.getType() + "/" + type.getSubtype();
            return answer(receiveRelease.receive(upload, shown(fileName), mediaType, terms, releases.caller()));
        } catch (Upload.TooLarge e) {
            throw tooLarge();
        }
    }

    private static @Nullable String shown(@Nullable String fileName) {
        return fileName == null ? null : QuotedCell.withoutIdentifiers(fileName);
    }

    private Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Release release) -> {
                imports.wake();
                yield answer(Response.Status.ACCEPTED, release);
            }
            case Outcome.KnownAlready(Release release) -> answer(Response.Status.OK, release);
        };
    }

    private static Response answer(Response.Status status, Release release) {
        return Response.status(status)
                .location(URI.create("/v1/releases/" + release.id()))
                .entity(ReleaseResponse.of(release, true))
                .build();
    }

    private RuntimeException tooLarge() {
        return Problems.tooLarge("The body may have at most " + limit + " bytes.");
    }
}
