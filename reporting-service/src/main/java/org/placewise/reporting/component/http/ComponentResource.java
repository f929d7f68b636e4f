package org.placewise.reporting.component.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.http.ContentTag;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.component.ComponentDetail;
import org.placewise.reporting.component.db.ReadComponent;
import org.placewise.reporting.triangle.TriangleComponent;

/** One component of the triangle in one place as JSON. */
@Path("/v1/places/{gssCode}/components/{component}")
@Tag(name = "Places")
public class ComponentResource {

    private final ReadComponent components;
    private final ObjectMapper json;

    ComponentResource(ReadComponent components, ObjectMapper json) {
        this.components = components;
        this.json = json;
    }

    /** Answers with the component, or 304 when the caller's copy has the same content. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Component of a place",
            description =
                    "One component of the Population Intervention Triangle in one place, in depth: elements with the"
                            + " age of their evidence, rounds with the spread of what raters said, overall and by sector, what was"
                            + " agreed beside it, proposed actions, history, and counts over the places below. Of an open round"
                            + " nothing that raters said is in it. Versions of an instrument are series of their own. The ETag"
                            + " changes with the content and, because evidence ages, with the day.")
    @APIResponse(
            responseCode = "200",
            description = "The component",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComponentDetail.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "There is no such place or component")
    public Response component(
            @PathParam("gssCode") String gssCode,
            @Parameter(
                            description = "civic, service, community, place-based-planning, civic-community,"
                                    + " service-community or civic-service",
                            example = "service")
                    @PathParam("component")
                    String component,
            @Context Request request)
            throws JsonProcessingException {
        TriangleComponent wanted = TriangleComponent.ofCode(component)
                .orElseThrow(() -> Problems.notFound("component of the triangle", component));
        ComponentDetail detail = components.of(gssCode, wanted).orElseThrow(() -> Problems.notFound("place", gssCode));
        byte[] body = json.writeValueAsBytes(detail);
        return ETags.conditional(request, ContentTag.of(body), () -> body);
    }
}
