package org.placewise.reporting.web.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.component.db.ReadComponent;
import org.placewise.reporting.triangle.TriangleComponent;
import org.placewise.reporting.web.component.ComponentPage;

/** The pages of the components of the triangle in a place. */
@Path("/places/{gssCode}/components/{component}")
@Produces(MediaType.TEXT_HTML)
public class ComponentPagesResource {

    private final ReadComponent components;

    ComponentPagesResource(ReadComponent components) {
        this.components = components;
    }

    /** Shows everything known of one component of a place. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance component(@PathParam("gssCode") String gssCode, @PathParam("component") String component) {
        TriangleComponent wanted = TriangleComponent.ofCode(component)
                .orElseThrow(() -> Problems.notFound("component of the triangle", component));
        return components
                .of(gssCode, wanted)
                .map(detail -> Templates.component(ComponentPage.of(detail)))
                .orElseThrow(() -> Problems.notFound("place", gssCode));
    }
}
