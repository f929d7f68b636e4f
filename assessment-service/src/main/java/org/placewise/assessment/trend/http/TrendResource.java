package org.placewise.assessment.trend.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.assessment.http.AssessmentSights;
import org.placewise.assessment.assessment.http.DraftAccess;
import org.placewise.assessment.trend.AssessmentChange;
import org.placewise.assessment.trend.AssessmentTrend;
import org.placewise.assessment.trend.ChangeReading;
import org.placewise.assessment.trend.MappingMissing;
import org.placewise.assessment.trend.ReadChange;
import org.placewise.assessment.trend.ReadTrend;
import org.placewise.assessment.trend.TrendReading;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Change and trend of assessments, also across versions of their instrument. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Assessments")
public class TrendResource {

    private final Assessments assessments;
    private final DraftAccess drafts;
    private final ReadChange readChange;
    private final ReadTrend readTrend;
    private final AssessmentSights sights;

    TrendResource(
            Assessments assessments,
            DraftAccess drafts,
            ReadChange readChange,
            ReadTrend readTrend,
            AssessmentSights sights) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.readChange = readChange;
        this.readTrend = readTrend;
        this.sights = sights;
    }

    /** The change since an earlier assessment. */
    @GET
    @Path("/change")
    @Operation(
            operationId = "getChange",
            summary = "What has changed since an earlier assessment, element by element",
            description = "Both are submitted, of the same place and topic. Across versions of an instrument, or across"
                    + " instruments, the newest signed mapping is used and named; without one the answer is 409.")
    @APIResponse(
            responseCode = "200",
            description = "The change",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentChange.class),
                            examples = @ExampleObject(name = "change", value = TrendExamples.CHANGE)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(responseCode = "410", description = "It was withdrawn, and the caller is no assessor of its place")
    @APIResponse(responseCode = "409", description = "The versions differ and nobody has signed a mapping")
    @APIResponse(responseCode = "422", description = "The two do not belong together; all reasons")
    public JsonNode change(
            @PathParam("id") UUID id,
            @Parameter(description = "The earlier assessment", required = true) @NotNull @QueryParam("since")
                    UUID since) {
        Assessment assessment = find(id);
        return switch (readChange.read(find(since), assessment)) {
            case ChangeReading.Compared(var change) -> sights.shown(change, assessment);
            case ChangeReading.NotMapped(var missing) -> throw conflict(List.of(missing));
            case ChangeReading.NotOfOneKind(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    /** The trend that the assessment is part of. */
    @GET
    @Path("/trend")
    @Operation(
            operationId = "getTrend",
            summary = "Every assessment of the place and topic with this instrument, as one trend",
            description =
                    "Each reads in the version of the assessment named in the path; those made with other versions by"
                            + " the newest signed mapping. Where a mapping lacks, the answer is 409 and names it. Levels are"
                            + " ranks: there is no mean.")
    @APIResponse(
            responseCode = "200",
            description = "The trend",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentTrend.class),
                            examples = @ExampleObject(name = "trend", value = TrendExamples.TREND)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(responseCode = "410", description = "It was withdrawn, and the caller is no assessor of its place")
    @APIResponse(responseCode = "409", description = "Versions differ and mappings are missing; each is named")
    public JsonNode trend(@PathParam("id") UUID id) {
        Assessment assessment = find(id);
        return switch (readTrend.read(assessment)) {
            case TrendReading.Readable(var trend) -> sights.shown(trend, assessment);
            case TrendReading.NotMapped(var missing) -> throw conflict(missing);
        };
    }

    private Assessment find(UUID id) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> Problems.notFound("assessment", id));
        drafts.requireContentReadable(assessment);
        return assessment;
    }

    private static HttpProblem conflict(List<MappingMissing> missing) {
        return HttpProblem.builder(Problems.conflict(
                        "mapping-missing",
                        missing.stream().map(MappingMissing::sentence).collect(Collectors.joining(" "))))
                .with(
                        "errors",
                        missing.stream()
                                .map(each -> new Fault("", "mapping-missing", each.sentence()))
                                .toList())
                .build();
    }
}
