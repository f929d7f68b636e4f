package org.placewise.indicator.release.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;

/** What files look like. */
@Path("/v1/release-templates")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Releases")
public class ReleaseTemplateResource {

    /** The headings of tidy CSV. */
    @GET
    @Path("tidy-csv")
    @Produces(UploadResource.CSV)
    @Operation(
            operationId = "downloadTidyCsvTemplate",
            summary = "Download a template of tidy CSV",
            description =
                    "The headings of our own format, to be filled with one observation per row. indicatorId, areaCode, period and "
                            + "value must be there; a file without sex and age is about all persons of all ages.")
    @APIResponse(
            responseCode = "200",
            description = "The headings",
            content =
                    @Content(
                            mediaType = UploadResource.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "Headings", value = ReleaseExamples.TEMPLATE)))
    public Response template() {
        return Response.ok(ReleaseExamples.TEMPLATE)
                .header("Content-Disposition", "attachment; filename=\"tidy.csv\"")
                .build();
    }
}
