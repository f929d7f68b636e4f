package org.placewise.assessment.received.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.received.file.ReportTemplate;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Templates of files of assessments. */
@Path("/v1/instruments/{instrumentId}/versions/{version}/csv-template")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Reported assessments")
public class ReportTemplateResource {

    private final Instruments instruments;

    ReportTemplateResource(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The template of an instrument version. */
    @GET
    @Produces(ReportResource.CSV)
    @Operation(
            operationId = "getCsvTemplate",
            summary = "A CSV file to fill in, with a row for each element",
            description = "For POST /v1/reported-assessments. UTF-8; excel=true adds a byte order mark, so that"
                    + " spreadsheets read it as such.")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content =
                    @Content(
                            mediaType = ReportResource.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "template", value = ReportExamples.FILE)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Response template(
            @Parameter(example = "pots") @PathParam("instrumentId") String instrumentId,
            @Parameter(example = "2.0") @PathParam("version") String version,
            @QueryParam("excel") @DefaultValue("false") boolean excel) {
        InstrumentRef ref = new InstrumentRef(instrumentId, version);
        Instrument instrument = instruments.find(ref).orElseThrow(() -> Problems.notFound("instrument version", ref));
        return Response.ok((excel ? "\uFEFF" : "") + ReportTemplate.of(instrument))
                .type(ReportResource.CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + ref.id() + "-" + ref.version() + ".csv\"")
                .build();
    }
}
