package org.placewise.indicator.release.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.Releases;
import org.placewise.indicator.release.db.ReleaseList;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangeQuery;

/** What has been uploaded and what has become of it. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases", description = "Uploads of the English Indices of Deprivation and of observations of indicators")
public class ReleaseResource {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final VisibleReleases releases;
    private final Releases stored;
    private final ReleaseList list;

    ReleaseResource(VisibleReleases releases, Releases stored, ReleaseList list) {
        this.releases = releases;
        this.stored = stored;
        this.list = list;
    }

    /** A page of releases. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listReleases",
            summary = "List releases",
            description =
                    "Releases in the order in which they were last changed: for whoever may publish all of them, for others those that are "
                            + "published. One that was and has been withdrawn is then told of with includeDeleted.")
    @APIResponse(
            responseCode = "200",
            description = "A page of releases",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseListResponse.class),
                            examples = @ExampleObject(name = "None yet", value = ReleaseExamples.LIST)))
    @APIResponse(responseCode = "422", description = "Unknown cursor or instant; or a limit out of range")
    public ReleaseListResponse list(
            @QueryParam("updatedSince")
                    @Parameter(description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return ReleaseListResponse.of(
                list.page(new ChangeQuery(updatedSince, cursor, limit, includeDeleted), releases.all()),
                releases.all());
    }

    /** One release; 404 when there is none with this id. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getRelease",
            summary = "Read a release",
            description =
                    "State of the release, rows read, and what is wrong with the file, each fault with row, column and code.")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "Rejected", value = ReleaseExamples.REJECTED)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(
            responseCode = "404",
            description = "There is no such release, or it is not published and the caller may not publish")
    @APIResponse(
            responseCode = "410",
            description = "The release was published and has been withdrawn; for whoever may not publish")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        boolean all = releases.all();
        Release release = releases.require(id);
        EntityTag tag = new EntityTag(release.version() + (all ? "" : "-public"));
        return ETags.conditional(request, tag, () -> ReleaseResponse.of(release, all));
    }

    /** The release each time it changes, until nothing more happens of itself. */
    @GET
    @Path("{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "followRelease",
            summary = "Follow an import",
            description =
                    "Server-sent events: the release as it is, then each time it has changed. Ends when nothing more "
                            + "happens of itself: when it is a draft, approved, published, rejected or checked.")
    @APIResponse(
            responseCode = "200",
            description = "One event per change, each a Release",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "An import", value = ReleaseExamples.PROGRESS)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such release, or it is not published and the caller may not publish")
    @APIResponse(
            responseCode = "410",
            description = "The release was published and has been withdrawn; for whoever may not publish")
    public Multi<ReleaseResponse> progress(@PathParam("id") UUID id) {
        boolean all = releases.all();
        Release first = releases.require(id);
        if (!all) {
            return Multi.createFrom().item(ReleaseResponse.of(first, false));
        }
        Uni<Release> look = Uni.createFrom()
                .item(() -> stored.find(id).orElseThrow())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return Multi.createBy()
                .repeating()
                .uni(() -> look)
                .withDelay(BETWEEN_LOOKS)
                .whilst(release -> !release.state().isSettled())
                .skip()
                .repetitions(Comparator.comparing(Release::version))
                .map(release -> ReleaseResponse.of(release, true));
    }
}
