package org.placewise.indicator.release.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.release.PurgeRelease;
import org.placewise.indicator.release.Release;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Removes for good what uploads have left that should never have come. */
@Path("/v1/releases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INDICATOR_PUBLISHER)
@Tag(name = "Releases")
public class PurgeResource {

    private final VisibleReleases releases;
    private final PurgeRelease purgeRelease;
    private final Caller caller;

    PurgeResource(VisibleReleases releases, PurgeRelease purgeRelease, Caller caller) {
        this.releases = releases;
        this.purgeRelease = purgeRelease;
        this.caller = caller;
    }

    /** Why it is purged. */
    @Schema(name = "PurgeRelease")
    public record PurgeRequest(
            @Schema(examples = "The wrong file: a list of patients.")
            @NotNull @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            String reason) {}

    /** Purges a release. */
    @POST
    @Path("{id}/purges")
    @Operation(
            operationId = "purgeRelease",
            summary = "Purge a release",
            description =
                    "Removes for good what is left of an upload that was refused, checked or withdrawn: its bytes, rows and faults, "
                            + "the name of its file, and what was computed from it. Who did so, when and why is kept with the digest "
                            + "and the counts. Refused and checked uploads are purged by themselves after a time. The token must "
                            + "cover England (E92000001).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PurgeRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "A reason",
                                            value = "{\"reason\": \"The wrong file: a list of patients.\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Purged",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "A release", value = ReleaseExamples.REJECTED)))
    @APIResponse(responseCode = "403", description = "Not an indicator publisher, or the token does not cover England")
    @APIResponse(responseCode = "404", description = "There is no such release")
    @APIResponse(
            responseCode = "409",
            description = "The release is neither refused, checked nor withdrawn, or has been purged already")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "503", description = "An import is running; send the request again")
    public ReleaseResponse purge(@PathParam("id") UUID id, @NotNull @Valid PurgeRequest request) {
        caller.requirePlace(Area.ENGLAND);
        Release release = releases.require(id);
        return switch (purgeRelease.purge(release.id(), request.reason(), releases.caller())) {
            case PURGED -> ReleaseResponse.of(releases.require(id), true);
            case NOT_IN_THIS_STATE -> throw notFrom(releases.require(id));
            case BUSY -> throw Problems.unavailable();
        };
    }

    private static RuntimeException notFrom(Release release) {
        return Problems.conflict(
                "not-in-this-state",
                release.purgedAt() == null
                        ? "The release is " + release.state().word()
                                + ". Only what was refused, checked or withdrawn can be purged; withdraw it first."
                        : "The release was purged on " + release.purgedAt() + " already.");
    }
}
