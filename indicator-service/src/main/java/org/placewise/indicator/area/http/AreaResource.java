package org.placewise.indicator.area.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.db.AreaFilter;
import org.placewise.indicator.area.db.AreaList;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.word.Word;

/** The areas of England and how they nest. */
@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas", description = "Areas of England with their validity and hierarchy")
public class AreaResource {

    private final Areas areas;
    private final AreaList list;
    private final SmallAreaAnswers smallAreas;

    AreaResource(Areas areas, AreaList list, SmallAreaAnswers smallAreas) {
        this.areas = areas;
        this.list = list;
        this.smallAreas = smallAreas;
    }

    /** A page of areas; 422 for an unknown area type or parent. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listAreas",
            summary = "List areas",
            description =
                    "Areas in the order in which they were last changed. With updatedSince, only what has changed since. "
                            + "LSOAs, MSOAs and primary care networks are listed when areaType asks for them, in order of "
                            + "code, as the loaded lookups and releases have them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of areas",
            content =
                    @Content(
                            schema = @Schema(implementation = AreaListResponse.class),
                            examples = @ExampleObject(name = "One council", value = AreaExamples.LIST)))
    @APIResponse(
            responseCode = "422",
            description = "Unknown area type, parent, cursor or instant; or a limit out of range")
    public AreaListResponse list(
            @QueryParam("areaType")
                    @Parameter(
                            description =
                                    "Only areas of this type, or of the types of a group: lower-tier-authority, upper-tier-authority",
                            example = "metropolitan-district")
                    @Nullable String areaType,
            @QueryParam("parent")
                    @Parameter(description = "Only areas that have this one as a direct parent", example = "E54000050")
                    @Nullable String parent,
            @QueryParam("ancestor")
                    @Parameter(
                            description = "Only areas that lie in this one, wholly or in part, at any depth",
                            example = "E12000001")
                    @Nullable String ancestor,
            @QueryParam("lsoaVintage")
                    @Parameter(
                            description =
                                    "Census of the LSOAs or MSOAs that are asked for, 2011 or 2021; without it, 2021 where such are known",
                            example = "2021")
                    @Nullable String lsoaVintage,
            @QueryParam("q")
                    @Size(max = 100) @Parameter(description = "Only areas whose name contains this, in any case", example = "tyne")
                    @Nullable String q,
            @QueryParam("updatedSince")
                    @Parameter(description = "nextUpdatedSince of an earlier answer, or an RFC 3339 instant")
                    @Nullable String updatedSince,
            @QueryParam("includeDeleted") @DefaultValue("false") boolean includeDeleted,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        Optional<AreaType> small = Optional.ofNullable(areaType)
                .flatMap(word -> Word.find(AreaType.class, word))
                .filter(AreaType::isSmall);
        if (small.isPresent()) {
            LsoaVintage vintage = SmallAreaFilters.read(lsoaVintage, parent, ancestor, updatedSince, smallAreas);
            return AreaListResponse.of(Page.of(
                    smallAreas.list(small.get(), ancestor, vintage, q, Page.textCursor(cursor), limit + 1),
                    limit,
                    AreaResponse::gssCode));
        }
        AreaFilter filter = AreaFilters.read(areaType, parent, ancestor, q, areas.graph());
        return AreaListResponse.of(
                this.list.page(filter, new ChangeQuery(updatedSince, cursor, limit, includeDeleted)));
    }

    /** One area, former ones included; 404 when no area has had the code. */
    @GET
    @Path("{gssCode}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getArea",
            summary = "Read an area",
            description =
                    "An area with its parents, ancestors and children. A former code is answered with its last day, where "
                            + "known, and its successors; an LSOA of 2011 that has ended, with the LSOAs of 2021.")
    @APIResponse(
            responseCode = "200",
            description = "The area",
            content =
                    @Content(
                            schema = @Schema(implementation = AreaDetailResponse.class),
                            examples = @ExampleObject(name = "A former district", value = AreaExamples.FORMER)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "No area has or had this code")
    public Response read(
            @PathParam("gssCode") @Parameter(example = "E07000163") String gssCode, @Context Request request) {
        AreaGraph graph = areas.graph();
        Optional<Area> area = graph.find(gssCode);
        if (area.isPresent()) {
            return ETags.conditional(
                    request, new EntityTag(areas.edition()), () -> AreaDetailResponse.of(area.get(), graph));
        }
        AreaDetailResponse small = smallAreas.detail(gssCode).orElseThrow(() -> Problems.notFound("area", gssCode));
        return ETags.conditional(request, new EntityTag(smallAreas.edition()), () -> small);
    }
}
