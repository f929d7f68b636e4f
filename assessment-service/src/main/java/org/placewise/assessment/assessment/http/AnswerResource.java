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
import org.placewise.assessment.assessment.AnswerElements;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Answers of a draft. */
@Path("/v1/assessments/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
@Tag(name = "Assessments")
public class AnswerResource {

    private final AnswerElements answerElements;
    private final ChangeableAssessments changeable;
    private final Instruments instruments;

    AnswerResource(AnswerElements answerElements, ChangeableAssessments changeable, Instruments instruments) {
        this.answerElements = answerElements;
        this.changeable = changeable;
        this.instruments = instruments;
    }

    /** Answers one element. */
    @PUT
    @Path("/{elementCode}")
    @Operation(
            operationId = "putAnswer",
            summary = "Answer one element",
            description = "In the place of any earlier answer to it. If-Match names the version that you have read.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswerRequest.class),
                            examples = @ExampleObject(name = "level", value = AssessmentExamples.ANSWER)))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it stands now",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "draft", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such assessment, or its instrument has no such element")
    @APIResponse(responseCode = "409", description = "The assessment is a draft no more")
    @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
    @APIResponse(responseCode = "422", description = "The answer does not fit the element; all faults")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response putOne(
            @PathParam("id") UUID id,
            @Parameter(example = "unmet-need") @PathParam("elementCode") String elementCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        Assessment seen = changeable.find(id);
        if (!hasElement(seen, elementCode)) {
            throw Problems.notFound("element", elementCode);
        }
        ETags.requireMatch(ifMatch, seen.version());
        return ChangeResponses.of(answerElements.answer(id, seen.version(), request.toEntry(elementCode)), id, ifMatch);
    }

    /** Replaces all answers. */
    @PUT
    @Operation(
            operationId = "putAnswers",
            summary = "Replace all answers",
            description =
                    "Elements that are left out have no answer afterwards. If-Match names the version you have read.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswersRequest.class),
                            examples = @ExampleObject(name = "answers", value = AssessmentExamples.ANSWERS)))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it stands now",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "draft", value = AssessmentExamples.ASSESSMENT)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(responseCode = "409", description = "The assessment is a draft no more")
    @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
    @APIResponse(responseCode = "422", description = "Answers do not fit the instrument; all faults")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response putAll(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswersRequest request) {
        Assessment seen = changeable.find(id);
        ETags.requireMatch(ifMatch, seen.version());
        return ChangeResponses.of(answerElements.answerAll(id, seen.version(), request.toEntries()), id, ifMatch);
    }

    private boolean hasElement(Assessment assessment, String code) {
        return instruments.find(assessment.instrument()).orElseThrow().elements().stream()
                .anyMatch(element -> element.code().value().equals(code));
    }
}
