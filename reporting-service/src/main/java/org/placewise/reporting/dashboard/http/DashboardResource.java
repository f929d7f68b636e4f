package org.placewise.reporting.dashboard.http;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.db.ReadDashboard;
import org.placewise.reporting.kept.http.KeptAnswer;
import org.placewise.reporting.kept.http.KeptAnswers;
import org.placewise.reporting.star.db.JsonColumns;

/** The dashboard of a place as JSON. */
@Path("/v1/places/{gssCode}/dashboard")
@Tag(name = "Places")
public class DashboardResource {

    private final ReadDashboard dashboards;
    private final KeptAnswers answers;
    private final JsonColumns json;

    DashboardResource(ReadDashboard dashboards, KeptAnswers answers, JsonColumns json) {
        this.dashboards = dashboards;
        this.answers = answers;
        this.json = json;
    }

    /** Answers with the dashboard, or 304 when the caller's copy has the same content. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            summary = "Dashboard of a place",
            description =
                    "Everything known of a place, each figure with a link to its source. The ETag changes only when"
                            + " the content does. A known place without data has empty parts; a code no longer in use says"
                            + " until when it was valid and which areas took over.")
    @APIResponse(
            responseCode = "200",
            description = "The dashboard",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaceDashboard.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "There is no such place")
    public Response dashboard(@PathParam("gssCode") String gssCode, @Context Request request) {
        KeptAnswer dashboard =
                answers.ofPlace("dashboard", gssCode, dashboards.view(gssCode), () -> json.bytes(read(gssCode)));
        return ETags.conditional(request, dashboard.tag(), dashboard::body);
    }

    private PlaceDashboard read(String gssCode) {
        return dashboards.of(gssCode).orElseThrow(() -> Problems.notFound("place", gssCode));
    }
}
