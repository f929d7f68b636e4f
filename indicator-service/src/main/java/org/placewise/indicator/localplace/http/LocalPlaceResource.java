package org.placewise.indicator.localplace.http;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.indicator.localplace.LocalPlaces;
import org.placewise.indicator.localplace.db.LocalPlaceList;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Reads local places. */
@Path("/v1/local-places")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Local places", description = "Neighbourhoods and pilot areas that authorities make of LSOAs")
public class LocalPlaceResource {

    private final LocalPlaces places;
    private final LocalPlaceList list;
    private final Areas areas;

    LocalPlaceResource(LocalPlaces places, LocalPlaceList list, Areas areas) {
        this.places = places;
        this.list = list;
        this.areas = areas;
    }

    /** A page of local places; 422 for an unknown owner. */
    @GET
    @Operation(
            operationId = "listLocalPlaces",
            summary = "List local places",
            description =
                    "Local places in the order in which they were last changed. With updatedSince, only what has changed since.")
    @APIResponse(
            responseCode = "200",
            description = "A page of local places",
            content =
                    @Content(
                            schema = @Schema(implementation = LocalPlaceListResponse.class),
                            examples = @ExampleObject(name = "One place", value = LocalPlaceExamples.LIST)))
    @APIResponse(responseCode = "422", description = "Unknown owner, cursor or instant; or a limit out of range")
    public LocalPlaceListResponse list(
            @QueryParam("owner")
                    @Parameter(description = "Only places of this council", example = "E08000021")
                    @Nullable String owner,
            @QueryParam("updatedSince")
                    @Parameter(description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        if (owner != null && areas.graph().find(owner).isEmpty()) {
            throw Problems.unprocessable(
                    List.of(new Fault("query/owner", "unknown-area", "No area has the code " + owner + ".")));
        }
        return LocalPlaceListResponse.of(
                this.list.page(owner, new ChangeQuery(updatedSince, cursor, limit, includeDeleted)));
    }

    /** One local place. */
    @GET
    @Path("{gssCode}")
    @Operation(
            operationId = "getLocalPlace",
            summary = "Read a local place",
            description = "Name, owner and LSOAs of a place. What is computed for it is read at /v1/areas/{gssCode}.")
    @APIResponse(
            responseCode = "200",
            description = "The place and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = LocalPlaceResponse.class),
                            examples = @ExampleObject(name = "A place", value = LocalPlaceExamples.PLACE)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "No local place has had this code")
    @APIResponse(responseCode = "410", description = "The place was withdrawn")
    public Response read(
            @PathParam("gssCode") @Parameter(example = "L00000001") String gssCode, @Context Request request) {
        LocalPlace place = find(places, gssCode);
        return ETags.conditional(request, ETags.of(place.version()), () -> LocalPlaceResponse.of(place));
    }

    /** The place, or 404 where there never was one and 410 where there is none any more. */
    static LocalPlace find(LocalPlaces places, String code) {
        LocalPlace place = Optional.of(code)
                .filter(LocalPlace::isCode)
                .flatMap(places::find)
                .orElseThrow(() -> Problems.notFound("local place", code));
        LocalPlace.Withdrawal end = place.withdrawal();
        if (end != null) {
            throw Problems.gone("withdrawn", "The local place " + code + " was withdrawn on " + end.at() + ".");
        }
        return place;
    }
}
