package org.placewise.assessment.assessment.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.AnswerDiagnostic;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** The second part of an assessment: answers to the questions that open under weak elements. */
@Path("/v1/assessments/{id}/diagnostic-answers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Assessments")
public class DiagnosticResource {

    private final AnswerDiagnostic answerDiagnostic;
    private final ChangeableAssessments changeable;
    private final Instruments instruments;
    private final Caller caller;

    DiagnosticResource(
            AnswerDiagnostic answerDiagnostic,
            ChangeableAssessments changeable,
            Instruments instruments,
            Caller caller) {
        this.answerDiagnostic = answerDiagnostic;
        this.changeable = changeable;
        this.instruments = instruments;
        this.caller = caller;
    }

    /** Answers the questions of one element. */
    @PUT
    @Path("/{elementCode}")
    @Operation(
            operationId = "putDiagnosticAnswers",
            summary = "Answer the follow-up questions of a weak element",
            description = "Once an assessment is submitted, questions open under its weak elements by the rule that the"
                    + " instrument states; diagnostic.openElements lists them. The answers take the place of earlier ones"
                    + " and stand beside the level, which stays. If-Match names the version that you have read.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DiagnosticAnswersRequest.class),
                            examples = @ExampleObject(name = "findings", value = AssessmentExamples.DIAGNOSTIC)))
    @APIResponse(
            responseCode = "200",
            description = "The assessment as it stands now",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "assessment", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such assessment, or its instrument has no such element")
    @APIResponse(responseCode = "409", description = "The assessment is a draft, or was withdrawn")
    @APIResponse(responseCode = "412", description = "The assessment has changed since you read it")
    @APIResponse(responseCode = "422", description = "The element has not opened, or a question is not one of its own")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response put(
            @PathParam("id") UUID id,
            @Parameter(example = "unmet-need") @PathParam("elementCode") String elementCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DiagnosticAnswersRequest request) {
        Assessment seen = changeable.find(id);
        Element element = element(seen, elementCode).orElseThrow(() -> Problems.notFound("element", elementCode));
        ETags.requireMatch(ifMatch, seen.version());
        return ChangeResponses.of(
                answerDiagnostic.answer(id, seen.version(), element, request.toEntries(), caller.name()), id, ifMatch);
    }

    private Optional<Element> element(Assessment assessment, String code) {
        return instruments.find(assessment.instrument()).orElseThrow().elements().stream()
                .filter(element -> element.code().value().equals(code))
                .findFirst();
    }
}
