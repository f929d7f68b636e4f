package org.placewise.assessment.received.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.json.http.JsonBody;
import org.placewise.assessment.received.BatchMode;
import org.placewise.assessment.received.ReceiveBatch;
import org.placewise.assessment.received.ReceiveOutcome;
import org.placewise.assessment.received.file.ReadReportDocument;
import org.placewise.assessment.received.file.ReadReportFile;
import org.placewise.assessment.received.file.ReportsReading;
import org.placewise.assessment.received.file.ReportsReading.ReadReport;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.problem.Problems;

/** Assessments that councils send as a spreadsheet's CSV file, or as one JSON document. */
@Path("/v1/reported-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reported assessments", description = "Assessments in bulk, as CSV or JSON")
public class ReportResource {

    static final String CSV = "text/csv";

    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final JsonBody body;
    private final ReadReportFile readFile;
    private final ReadReportDocument readDocument;
    private final ReceiveBatch receiveBatch;
    private final CallerReach reach;

    ReportResource(
            JsonBody body,
            ReadReportFile readFile,
            ReadReportDocument readDocument,
            ReceiveBatch receiveBatch,
            CallerReach reach) {
        this.body = body;
        this.readFile = readFile;
        this.readDocument = readDocument;
        this.receiveBatch = receiveBatch;
        this.reach = reach;
    }

    /** Takes in a file or a document. */
    @POST
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ASSESSOR)
    @Heavy(Heavy.IMPORTS)
    @Operation(operationId = "reportAssessments", summary = "Report assessments in bulk", description = """
                    CSV (UTF-8, with or without a byte order mark; up to 4 MiB and 1,000 assessments): one row for each \
                    answer, columns in any order; GET /v1/instruments/{id}/versions/{version}/csv-template gives the \
                    headings. Rows with one reference are one assessment; what is the same for all of them need stand in \
                    the first only. A further row for an element, with evidence and no answer, adds evidence.

                    JSON (up to 1 MiB and 500 assessments): a source, and assessments that each have a reference.

                    Every assessment is an event whose source is urn:placewise:file: and the place's code, or the source \
                    of the document, and whose id is the reference: sent again unchanged it is a duplicate, changed it is \
                    refused. Who may use a source is settled as for POST /v1/events. All faults are told at once, up to 100 of an \
                    assessment and 1,000 of a file. Each assessment stands for itself, or with atomic=true for all. \
                    202 when at least one was taken in, 200 when all were duplicates or it was a dry run, 422 when all \
                    were refused. Role assessor, for places that the token covers.""")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "file", value = ReportExamples.FILE)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "document", value = ReportExamples.DOCUMENT))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken in; statusUrl says where the state of each can be read",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportReceipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReportExamples.RECEIPT)))
    @APIResponse(
            responseCode = "200",
            description = "All were taken in before, or a dry run",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportReceipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReportExamples.RECEIPT)))
    @APIResponse(responseCode = "400", description = "Not well-formed JSON")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "415", description = "Neither CSV nor JSON")
    @APIResponse(responseCode = "422", description = "Every fault, with its row and column or its pointer")
    public Response report(
            @Context HttpHeaders headers,
            @Parameter(description = "Say what would happen and write nothing")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Take everything in or nothing of it") @QueryParam("atomic") @DefaultValue("false")
                    boolean atomic,
            @NotNull InputStream content) {
        ReportsReading reading = headers.getMediaType().getSubtype().equals("csv")
                ? readFile.read(file(content))
                : readDocument.read(body.read(content));
        return switch (reading) {
            case ReportsReading.Unreadable(var faults) -> throw ReportResponses.unreadable(faults);
            case ReportsReading.Readable(var reports) -> receive(reports, new BatchMode(atomic, dryRun));
        };
    }

    private Response receive(List<ReadReport> reports, BatchMode mode) {
        List<ReceiveOutcome> outcomes =
                receiveBatch.receive(reports.stream().map(ReadReport::reading).toList(), mode, reach.sender());
        return ReportResponses.of(reports, outcomes, mode);
    }

    private static byte[] file(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw Problems.tooLarge("A file may hold at most 4 MiB. Send it in parts.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
