package org.placewise.assessment.fhir.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.fhir.FhirCapabilities;
import org.placewise.assessment.fhir.FhirQuestionnaire;
import org.placewise.assessment.fhir.FhirResponse;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;

/** Instruments and assessments as HL7 FHIR R4 resources, for reading. */
@Path("/v1/fhir")
@Produces(FhirResource.FHIR)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "FHIR", description = "HL7 FHIR R4, read-only; the subject is an organisation, no patient occurs anywhere")
public class FhirResource {

    static final String FHIR = "application/fhir+json";

    private final Instruments instruments;
    private final Assessments assessments;
    private final PlaceHierarchy places;
    private final Views views;

    FhirResource(Instruments instruments, Assessments assessments, PlaceHierarchy places, Views views) {
        this.instruments = instruments;
        this.assessments = assessments;
        this.places = places;
        this.views = views;
    }

    /** What this interface can do. */
    @GET
    @Path("/metadata")
    @Operation(operationId = "getFhirCapabilities", summary = "The FHIR CapabilityStatement")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content =
                    @Content(
                            mediaType = FHIR,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "statement",
                                            value = "{\"resourceType\": \"CapabilityStatement\"}")))
    public ObjectNode metadata() {
        return FhirCapabilities.statement();
    }

    /** An instrument version. */
    @GET
    @Path("/Questionnaire/{id}")
    @Operation(
            operationId = "getQuestionnaire",
            summary = "An instrument version as a Questionnaire",
            description = "The id is the instrument's identifier, a dot, and the version.")
    @APIResponse(
            responseCode = "200",
            description = "The Questionnaire",
            content =
                    @Content(
                            mediaType = FHIR,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "questionnaire", value = FhirExamples.QUESTIONNAIRE)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    public ObjectNode questionnaire(@Parameter(example = "pots.2.0") @PathParam("id") String id) {
        int dot = id.indexOf('.');
        return (dot < 0
                        ? Optional.<Instrument>empty()
                        : instruments.find(new InstrumentRef(id.substring(0, dot), id.substring(dot + 1))))
                .map(FhirQuestionnaire::of)
                .orElseThrow(() -> Problems.notFound("Questionnaire", id));
    }

    /** An assessment. */
    @GET
    @Path("/QuestionnaireResponse/{id}")
    @Operation(
            operationId = "getQuestionnaireResponse",
            summary = "A submitted or withdrawn assessment as a QuestionnaireResponse",
            description = "Its status is completed, or entered-in-error once withdrawn. The subject is the place.")
    @APIResponse(
            responseCode = "200",
            description = "The QuestionnaireResponse",
            content =
                    @Content(
                            mediaType = FHIR,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "response", value = FhirExamples.RESPONSE)))
    @APIResponse(responseCode = "304", description = "The caller holds this version already")
    @APIResponse(responseCode = "404", description = "There is no such assessment, or it is a draft")
    public Response response(@PathParam("id") UUID id, @Context Request request) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> Problems.notFound("QuestionnaireResponse", id));
        Instrument instrument = instruments.find(assessment.instrument()).orElseThrow();
        String placeName = places.find(assessment.gssCode()).map(Place::name).orElse(null);
        ObjectNode resource = FhirResponse.of(assessment, instrument, placeName)
                .orElseThrow(() -> Problems.notFound("QuestionnaireResponse", id));
        View view = views.of(Roles.ASSESSOR, assessment.gssCode());
        return views.answer(
                request,
                assessment.version(),
                view,
                () -> view == View.OFFICER ? resource : FhirResponse.shownToReaders(resource));
    }
}
