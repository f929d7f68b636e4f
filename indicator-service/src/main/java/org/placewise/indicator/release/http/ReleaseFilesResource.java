package org.placewise.indicator.release.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.db.ReleaseChanges;
import org.placewise.indicator.release.db.ReleaseFaults;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;

/** What is wrong with a release, and what it changes. */
@Path("/v1/releases")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Releases")
public class ReleaseFilesResource {

    private final VisibleReleases releases;
    private final ReleaseFaults faults;
    private final ReleaseChanges changes;

    ReleaseFilesResource(VisibleReleases releases, ReleaseFaults faults, ReleaseChanges changes) {
        this.releases = releases;
        this.faults = faults;
        this.changes = changes;
    }

    /** The faults of a release as a file. */
    @GET
    @Path("{id}/faults")
    @Produces(UploadResource.CSV)
    @Heavy(Heavy.EXPORTS)
    @Operation(
            operationId = "downloadReleaseFaults",
            summary = "Download the faults of a release",
            description =
                    "A CSV file (UTF-8) with one row per fault: row, column, code, message. The first 100,000 faults are in it; "
                            + "faultCount of the release counts all. Text that a spreadsheet would run as a formula begins with an "
                            + "apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The faults; only headings when there is none",
            content =
                    @Content(
                            mediaType = UploadResource.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "One fault", value = ReleaseExamples.FAULTS)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such release, or it is not published and the caller may not publish")
    @APIResponse(responseCode = "410", description = "The release was published and has been withdrawn")
    public Response faults(@PathParam("id") UUID id) {
        Release release = releases.require(id);
        StreamingOutput file = out -> new FaultFile(out).write(each -> faults.forEach(release.id(), each));
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"faults-" + id + ".csv\"")
                .build();
    }

    /** What a release changed. */
    @GET
    @Path("{id}/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listReleaseChanges",
            summary = "List what a release changes",
            description =
                    "Rows of the release that are new, and rows that say something else than what was visible before, in the "
                            + "order of the file. Nothing is ever removed by a release: what it does not mention stays. Of a draft "
                            + "or an approved release: what its publication would change now. What has been withdrawn since says "
                            + "so in the place of its figures.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseChangesResponse.class),
                            examples = @ExampleObject(name = "A revised value", value = ReleaseExamples.CHANGES)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such release, or it is not published and the caller may not publish")
    @APIResponse(responseCode = "410", description = "The release was published and has been withdrawn")
    @APIResponse(
            responseCode = "409",
            description =
                    "The release has no observations to compare: it is not valid (yet), or of the Indices of Deprivation")
    @APIResponse(responseCode = "422", description = "Unknown cursor, or a limit out of range")
    public ReleaseChangesResponse changes(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        Release release = releases.requireFigures(id);
        @Nullable String after = Page.textCursor(cursor);
        return changes.page(release, after, limit)
                .map(page -> ReleaseChangesResponse.of(page, releases::seesFigures))
                .orElseThrow(() -> Problems.conflict(
                        "no-observations",
                        "The release is " + release.state().word() + " and has no observations to compare."));
    }
}
