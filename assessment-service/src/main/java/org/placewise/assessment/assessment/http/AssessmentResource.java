package org.placewise.assessment.assessment.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.assessment.OpenAssessment;
import org.placewise.assessment.assessment.OpenOutcome;
import org.placewise.assessment.assessment.db.AssessmentFeed;
import org.placewise.assessment.listing.http.ListFilters;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.problem.Problems;

/** Assessments: opening and reading them. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "What a place says of itself, element by element, and what that shows")
public class AssessmentResource {

    private final OpenAssessment openAssessment;
    private final Assessments assessments;
    private final AssessmentSights sights;
    private final AssessmentFeed feed;
    private final Caller caller;
    private final ListFilters filters;
    private final DraftAccess drafts;

    AssessmentResource(
            OpenAssessment openAssessment,
            Assessments assessments,
            AssessmentSights sights,
            AssessmentFeed feed,
            Caller caller,
            DraftAccess drafts,
            ListFilters filters) {
        this.openAssessment = openAssessment;
        this.assessments = assessments;
        this.sights = sights;
        this.feed = feed;
        this.caller = caller;
        this.drafts = drafts;
        this.filters = filters;
    }

    /** Opens a draft. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "openAssessment",
            summary = "Open a draft for a place",
            description = "Role assessor, for a place that the token covers. Answer its elements next, then submit it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenAssessmentRequest.class),
                            examples = @ExampleObject(name = "draft", value = AssessmentExamples.OPEN)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location and ETag name it",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "draft", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(responseCode = "403", description = "The token lacks the role or does not cover the place")
    @APIResponse(responseCode = "422", description = "Place or instrument unknown, or a date in the future; all faults")
    public Response open(@NotNull @Valid OpenAssessmentRequest request) {
        caller.requirePlace(request.gssCode());
        return switch (openAssessment.open(request.toNewAssessment())) {
            case OpenOutcome.Opened(var assessment, var instrument) ->
                Response.created(URI.create("/v1/assessments/" + assessment.id()))
                        .tag(ETags.of(assessment.version()))
                        .entity(AssessmentView.of(assessment, instrument))
                        .build();
            case OpenOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    /** Lists assessments. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments, in the order in which they changed",
            description =
                    "Submitted ones are public, and of withdrawn ones that they were made and why they were withdrawn. Drafts are listed with state=draft and a gssCode"
                            + " that an assessor's token covers. Follow changes with updatedSince.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentPage.class),
                            examples = @ExampleObject(name = "page", value = AssessmentExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "A filter names an unknown place, instrument or state")
    public ChangePage<JsonNode> list(@Valid @BeanParam AssessmentListQuery query) {
        return feed.read(query.page(), query.filter(filters), sights::shown);
    }

    /** One assessment with its result. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "getAssessment",
            summary = "One assessment with its answers and result",
            description = "A draft is shown only to assessors of its place, and has no result yet.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "draft", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(responseCode = "304", description = "The caller holds this version already")
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> Problems.notFound("assessment", id));
        drafts.requireReadable(assessment);
        return sights.answer(request, assessment);
    }
}
