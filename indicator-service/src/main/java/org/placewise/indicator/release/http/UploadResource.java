package org.placewise.indicator.release.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.placewise.indicator.app.ReleasesConfig;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.release.ImportQueue;
import org.placewise.indicator.release.ReceiveRelease;
import org.placewise.indicator.release.ReceiveRelease.Outcome;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.Upload;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Takes uploads. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class UploadResource {

    private final ReceiveRelease receiveRelease;
    private final ImportQueue imports;
    private final Caller caller;
    private final long limit;

    UploadResource(ReceiveRelease receiveRelease, ImportQueue imports, Caller caller, ReleasesConfig config) {
        this.receiveRelease = receiveRelease;
        this.imports = imports;
        this.caller = caller;
        this.limit = config.uploadLimit().asLongValue();
    }

    /** Receives file 7; the import goes on after the answer. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.INDICATOR_PUBLISHER)
    @Operation(
            operationId = "uploadRelease",
            summary = "Upload a release",
            description =
                    "File 7 (all ranks, scores, deciles and populations) of the English Indices of Deprivation 2019 or 2025 "
                            + "as published: CSV, UTF-8, columns in any order, at most 64 MiB. It is checked whole; nothing is visible "
                            + "unless all of it is valid. Only the complete national file is taken, because its ranks and deciles say "
                            + "nothing about a part. The token must cover England (E92000001).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "First lines, shortened", value = ReleaseExamples.FILE)))
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
    @APIResponse(responseCode = "415", description = "The body is not text/csv")
    public Response upload(
            @QueryParam("fileName")
                    @Pattern(
                            regexp = "[^\\p{Cntrl}/\\\\]{1,200}",
                            message = "must be a file name of 1 to 200 characters without a path")
                    @Parameter(description = "Name of the file, kept as provenance", example = "File_7_IoD2025.csv")
                    @Nullable String fileName,
            @HeaderParam("Content-Length") @Parameter(hidden = true) @Nullable Long length,
            InputStream body)
            throws IOException {
        caller.requirePlace(Area.ENGLAND);
        if (length != null && length > limit) {
            throw tooLarge();
        }
        try (Upload upload = Upload.receive(body, limit)) {
            if (upload.bytes() == 0) {
                throw Problems.badRequest(
                        "empty-body", "The body is empty. Send the CSV file as the body of the request.");
            }
            return answer(receiveRelease.receive(upload, fileName, caller.name()));
        } catch (Upload.TooLarge e) {
            throw tooLarge();
        }
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
                .entity(ReleaseResponse.of(release))
                .build();
    }

    private RuntimeException tooLarge() {
        return Problems.tooLarge("The body may have at most " + limit + " bytes.");
    }
}
