package org.placewise.assessment.assessment.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.assessment.SubmitAssessment;
import org.placewise.assessment.assessment.WithdrawAssessment;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;

/** Submission of drafts, and withdrawal of what was submitted. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Assessments")
public class SubmissionResource {

    private final SubmitAssessment submitAssessment;
    private final WithdrawAssessment withdrawAssessment;
    private final ChangeableAssessments changeable;
    private final Caller caller;

    SubmissionResource(
            SubmitAssessment submitAssessment,
            WithdrawAssessment withdrawAssessment,
            ChangeableAssessments changeable,
            Caller caller) {
        this.submitAssessment = submitAssessment;
        this.withdrawAssessment = withdrawAssessment;
        this.changeable = changeable;
        this.caller = caller;
    }

    /** Submits the draft. */
    @POST
    @Path("/submission")
    @Operation(
            operationId = "submitAssessment",
            summary = "Submit a draft in which every element has an answer",
            description = "From then on it is public and never changes. If-Match is heeded where given. No body.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment with its result",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "assessment", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(responseCode = "409", description = "It was submitted or withdrawn before")
    @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
    @APIResponse(responseCode = "422", description = "Elements have no answer; each of them is listed")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        @Nullable Long seen = seenVersion(id, ifMatch);
        return ChangeResponses.of(submitAssessment.submit(id, seen, caller.name()), id, ifMatch);
    }

    /** Withdraws the submission. */
    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawAssessment",
            summary = "Take a submitted assessment back, with the reason",
            description = "It stays readable as withdrawn and counts no more. If-Match is heeded where given.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WithdrawalRequest.class),
                            examples = @ExampleObject(name = "reason", value = AssessmentExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "The assessment as withdrawn",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "assessment", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(responseCode = "409", description = "It was not submitted, or withdrawn before")
    @APIResponse(responseCode = "412", description = "It has changed since you read it")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        @Nullable Long seen = seenVersion(id, ifMatch);
        return ChangeResponses.of(withdrawAssessment.withdraw(id, seen, request.reason()), id, ifMatch);
    }

    private @Nullable Long seenVersion(UUID id, @Nullable String ifMatch) {
        Assessment seen = changeable.find(id);
        if (ifMatch == null) {
            return null;
        }
        ETags.requireMatch(ifMatch, seen.version());
        return seen.version();
    }
}
