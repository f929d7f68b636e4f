package org.placewise.indicator.profile.http;

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
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.profile.AreaProfile;
import org.placewise.indicator.profile.ReadProfile;
import org.placewise.indicator.series.PublishedDocuments;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** All indicators of a place. */
@Path("/v1/areas/{gssCode}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Values")
public class AreaProfileResource {

    private final Areas areas;
    private final ReadProfile profiles;
    private final PublishedDocuments documents;

    AreaProfileResource(Areas areas, ReadProfile profiles, PublishedDocuments documents) {
        this.areas = areas;
        this.profiles = profiles;
        this.documents = documents;
    }

    /** The profile; a known place that nothing is published of has no stages. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getAreaProfile",
            summary = "Read all indicators of a place",
            description =
                    "The latest figure of every indicator of a place with its benchmark and trend, and the gap between deprivation "
                            + "groups with its movement, in the order of the causal chain.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content =
                    @Content(
                            schema = @Schema(implementation = AreaProfile.class),
                            examples =
                                    @ExampleObject(name = "Newcastle upon Tyne", value = AreaProfileExample.NEWCASTLE)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "No area has or had this code")
    public Response read(
            @PathParam("gssCode") @Parameter(example = "E08000021") String gssCode, @Context Request request) {
        Area area = areas.graph().find(gssCode).orElseThrow(() -> Problems.notFound("area", gssCode));
        EntityTag tag = new EntityTag(areas.edition() + "-" + documents.editionOf(gssCode));
        return ETags.conditional(request, tag, () -> profiles.of(area));
    }
}
