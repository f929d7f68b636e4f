package org.placewise.indicator.explain.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.indicator.explain.ExplainFigure;
import org.placewise.indicator.explain.Explanation;
import org.placewise.indicator.release.http.VisibleReleases;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Where a figure is from. */
@Path("/v1/explain/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Explain", description = "Formula, inputs, release and rows behind a figure")
public class ExplainResource {

    private final ExplainFigure explain;
    private final VisibleReleases releases;

    ExplainResource(ExplainFigure explain, VisibleReleases releases) {
        this.explain = explain;
        this.releases = releases;
    }

    /** One explanation. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "explainFigure",
            summary = "Explain a figure",
            description =
                    "The formula with its source, the version of the method, the inputs, the releases with the digests of their "
                            + "files and the rows in them, and the figure made again from those inputs. Figures that others have "
                            + "taken the place of are still explained; of figures of a withdrawn release, or made from one, only that they were "
                            + "withdrawn is told.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content =
                    @Content(
                            schema = @Schema(implementation = Explanation.class),
                            examples = @ExampleObject(name = "An observation", value = ExplainExamples.OBSERVATION)))
    @APIResponse(responseCode = "404", description = "There is no figure with this id")
    @APIResponse(
            responseCode = "410",
            description =
                    "A release behind the figure was withdrawn: withdrawnAt, withdrawalReason, disclosive. Publishers are told the figure all the same unless it is disclosive")
    public Explanation read(
            @PathParam("id")
                    @Parameter(
                            description = "Id of an observation or of a measure of inequality",
                            example = "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113")
                    String id) {
        explain.withdrawalBehind(id).ifPresent(releases::requireFigures);
        return explain.of(id).orElseThrow(() -> Problems.notFound("figure", id));
    }
}
