package org.placewise.reporting.web.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.dashboard.db.ReadObjective;
import org.placewise.reporting.web.objective.ObjectivePage;

/** The page of an objective of a place, drawn on the series it names. */
@Path("/places/{gssCode}/objectives")
@Produces(MediaType.TEXT_HTML)
public class ObjectivePagesResource {

    private final ReadObjective objectives;

    ObjectivePagesResource(ReadObjective objectives) {
        this.objectives = objectives;
    }

    /** Shows what was promised and where the published figure stands now. */
    @GET
    @Path("{objectiveId}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("gssCode") String gssCode, @PathParam("objectiveId") UUID objectiveId) {
        return objectives
                .find(gssCode, objectiveId)
                .map(picture -> Templates.promise(ObjectivePage.of(picture)))
                .orElseThrow(() -> Problems.notFound("objective of the place", gssCode + "/" + objectiveId));
    }
}
