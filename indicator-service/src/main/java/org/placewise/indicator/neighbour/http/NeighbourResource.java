package org.placewise.indicator.neighbour.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.neighbour.Neighbours;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Reads the statistical neighbours of an area. */
@Path("/v1/areas/{gssCode}/statistical-neighbours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistical neighbours")
public class NeighbourResource {

    private final Neighbours neighbours;
    private final Areas areas;

    NeighbourResource(Neighbours neighbours, Areas areas) {
        this.neighbours = neighbours;
        this.areas = areas;
    }

    /** The neighbours of an area; empty for a known area without any. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getStatisticalNeighbours",
            summary = "Read the statistical neighbours of an area",
            description = "The areas that are most like this one, by each source that was loaded.")
    @APIResponse(
            responseCode = "200",
            description = "The neighbours",
            content =
                    @Content(
                            schema = @Schema(implementation = NeighboursResponse.class),
                            examples =
                                    @ExampleObject(name = "Newcastle upon Tyne", value = NeighbourExamples.NEIGHBOURS)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "No area has or had this code")
    public Response read(
            @PathParam("gssCode") @Parameter(example = "E08000021") String gssCode, @Context Request request) {
        AreaGraph graph = areas.graph();
        Area area = graph.find(gssCode).orElseThrow(() -> Problems.notFound("area", gssCode));
        return ETags.conditional(
                request,
                new EntityTag(areas.edition() + "-" + neighbours.edition()),
                () -> NeighboursResponse.of(area, neighbours.of(gssCode), graph));
    }
}
