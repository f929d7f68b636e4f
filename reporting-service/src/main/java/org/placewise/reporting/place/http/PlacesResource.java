package org.placewise.reporting.place.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Faults;
import org.placewise.reporting.kept.http.KeptAnswers;
import org.placewise.reporting.place.AreaType;
import org.placewise.reporting.place.ListedPlace;
import org.placewise.reporting.place.PlaceQuery;
import org.placewise.reporting.place.db.ListPlaces;
import org.placewise.reporting.star.db.JsonColumns;

/** The list of places as JSON. */
@Path("/v1/places")
@Tag(name = "Places")
public class PlacesResource {

    private final ListPlaces places;
    private final KeptAnswers answers;
    private final JsonColumns json;

    PlacesResource(ListPlaces places, KeptAnswers answers, JsonColumns json) {
        this.places = places;
        this.answers = answers;
        this.json = json;
    }

    /** Lists places by kind and name, each with how much is known of it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "List of places",
            description = "Places by kind and name. Says how much is known of each place, never how it scores.")
    @APIResponse(
            responseCode = "200",
            description = "One page; ask for the next with nextCursor",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaceListResponse.class)))
    @APIResponse(
            responseCode = "422",
            description = "An unknown parent, kind of area or cursor, or a limit out of bounds")
    public Response list(
            @Parameter(description = "Part of a name, or the beginning of a GSS code", example = "gates")
                    @QueryParam("q")
                    @Size(max = 100) @Nullable String text,
            @Parameter(description = "Kind of area", example = "metropolitan-district")
                    @QueryParam("areaType")
                    @Nullable String areaType,
            @Parameter(
                            description = "GSS code of an area in which the places lie, wholly or partly, at any depth",
                            example = "E12000001")
                    @QueryParam("parent")
                    @Nullable String parent,
            @Parameter(description = "Only places with a submitted assessment or a board")
                    @QueryParam("recorded")
                    @DefaultValue("false")
                    boolean recorded,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        PlaceQuery query = new PlaceQuery(text, areaType, parent, recorded, Page.textCursor(cursor), limit + 1);
        return Response.ok(answers.ofLists("list", query, () -> json.bytes(page(query, limit)))
                        .body())
                .build();
    }

    private PlaceListResponse page(PlaceQuery query, int limit) {
        refuseUnknown(query.areaType(), query.parent());
        return PlaceListResponse.of(Page.of(places.matching(query), limit, ListedPlace::sortKey));
    }

    private void refuseUnknown(@Nullable String areaType, @Nullable String parent) {
        Faults faults = new Faults();
        if (areaType != null && AreaType.ofCode(areaType).isEmpty()) {
            faults.add("query/areaType", "unknown-area-type", "There is no kind of area " + areaType + ".");
        }
        if (parent != null && !places.knows(parent)) {
            faults.add("query/parent", "unknown-place", "There is no place " + parent + ".");
        }
        faults.throwIfAny();
    }
}
