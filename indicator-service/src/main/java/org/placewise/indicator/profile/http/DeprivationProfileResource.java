package org.placewise.indicator.profile.http;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.profile.http.ProfileChoice.Choice;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Deprivation of an area. */
@Path("/v1/areas/{gssCode}/deprivation-profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deprivation", description = "Deprivation profiles of areas, computed from published releases")
public class DeprivationProfileResource {

    private final Areas areas;
    private final ProfileChoice profileChoice;

    DeprivationProfileResource(Areas areas, ProfileChoice profileChoice) {
        this.areas = areas;
        this.profileChoice = profileChoice;
    }

    /** The profile with all that explains its figures; a known area without one is answered with the reason. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getDeprivationProfile",
            summary = "Read a deprivation profile",
            description =
                    "Spread over national deciles, share in the most deprived tenth, averages, national rank and domain "
                            + "averages of an area, with the release, method and population behind them. Numbers are not rounded.")
    @APIResponse(
            responseCode = "200",
            description = "The profile; or null and why, for a known area without one",
            content =
                    @Content(
                            schema = @Schema(implementation = DeprivationProfileResponse.class),
                            examples = @ExampleObject(name = "Newcastle upon Tyne", value = ProfileExample.NEWCASTLE)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "No area has or had this code")
    @APIResponse(responseCode = "422", description = "There is no such release")
    public Response read(
            @PathParam("gssCode") @Parameter(example = "E08000021") String gssCode,
            @QueryParam("release")
                    @Parameter(
                            description =
                                    "Id of a release, or iod2019 or iod2025 for the last release of that edition. "
                                            + "Without it, the newest edition that has the area.",
                            example = "iod2025")
                    @Nullable String release,
            @Context Request request) {
        Area area = areas.graph().find(gssCode).orElseThrow(() -> Problems.notFound("area", gssCode));
        Choice choice = profileChoice.choose(gssCode, release);
        return ETags.conditional(request, tag(choice), () -> switch (choice) {
            case Choice.Found(var profile) -> DeprivationProfileResponse.of(area, profile);
            case Choice.NotThere(var missing) -> DeprivationProfileResponse.without(area, missing);
        });
    }

    /** Changes with the areas, which the names are from, and with the profile. */
    private EntityTag tag(Choice choice) {
        String content =
                switch (choice) {
                    case Choice.Found(var profile) -> profile.release().id().toString();
                    case Choice.NotThere(var missing) -> missing.code();
                };
        return new EntityTag(areas.edition() + "-" + content);
    }
}
