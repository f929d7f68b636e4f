package org.placewise.assessment.export.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.export.Dataset;
import org.placewise.assessment.export.DescribeExport;
import org.placewise.assessment.export.ExportFile;
import org.placewise.assessment.export.ExportFormat;
import org.placewise.assessment.export.WriteExport;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.word.Word;

/** Whole data sets, for those who keep a copy. */
@Path("/v1/exports/{dataset}")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Exports", description = "Whole data sets as compressed files, each with a manifest")
public class ExportResource {

    private static final String GZIP = "application/gzip";

    private final WriteExport writeExport;
    private final DescribeExport describeExport;

    ExportResource(WriteExport writeExport, DescribeExport describeExport) {
        this.writeExport = writeExport;
        this.describeExport = describeExport;
    }

    /** The file. */
    @GET
    @Produces(GZIP)
    @Heavy(Heavy.EXPORTS)
    @Operation(
            operationId = "getExport",
            summary = "A whole data set as one compressed file",
            description =
                    "CSV or NDJSON in UTF-8, compressed with gzip. The same content gives the same bytes; the ETag and"
                            + " Repr-Digest are their SHA-256, as in the manifest. With If-Match the file is sent only when it is"
                            + " still the one that the manifest described. Follow changes with updatedSince of the lists.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has this file already")
    @APIResponse(responseCode = "404", description = "There is no such data set")
    @APIResponse(responseCode = "409", description = "The data set changes faster than it can be read; try again")
    @APIResponse(responseCode = "412", description = "The data has changed since the manifest was read")
    @APIResponse(responseCode = "422", description = "There is no such format")
    public Response file(
            @Parameter(example = "assessment-answers") @PathParam("dataset") String dataset,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "ndjson"}))
                    @QueryParam("format")
                    @DefaultValue("csv")
                    String format,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context Request request) {
        Dataset wanted = dataset(dataset);
        ExportFormat as = format(format);
        ExportFile file = described(wanted, as);
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals("\"" + file.sha256() + "\"")) {
            throw Problems.stale("The data has changed since you read the manifest. Read it again.");
        }
        Response answer = ETags.conditional(
                request, new EntityTag(file.sha256()), () -> (StreamingOutput) out -> send(wanted, as, file, out));
        Response.ResponseBuilder sent = Response.fromResponse(answer).header("Repr-Digest", digest(file));
        return answer.hasEntity()
                ? sent.header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + ExportManifest.fileName(wanted, as) + "\"")
                        .build()
                : sent.build();
    }

    /** What the file holds. */
    @GET
    @Path("/manifest")
    @Produces(MediaType.APPLICATION_JSON)
    @Heavy(Heavy.EXPORTS)
    @Operation(
            operationId = "getExportManifest",
            summary = "Row count and checksum of a data set as it stands",
            description = "Of the compressed file that a GET of the data set answers at this moment.")
    @APIResponse(
            responseCode = "200",
            description = "The manifest",
            content =
                    @Content(
                            schema = @Schema(implementation = ExportManifest.class),
                            examples = @ExampleObject(name = "manifest", value = MANIFEST)))
    @APIResponse(responseCode = "404", description = "There is no such data set")
    @APIResponse(responseCode = "409", description = "The data set changes faster than it can be read; try again")
    @APIResponse(responseCode = "422", description = "There is no such format")
    public ExportManifest manifest(
            @Parameter(example = "assessment-answers") @PathParam("dataset") String dataset,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "ndjson"}))
                    @QueryParam("format")
                    @DefaultValue("csv")
                    String format) {
        Dataset wanted = dataset(dataset);
        ExportFormat as = format(format);
        return ExportManifest.of(wanted, as, described(wanted, as));
    }

    private ExportFile described(Dataset dataset, ExportFormat format) {
        return describeExport
                .now(dataset, format)
                .orElseThrow(() -> Problems.conflict("changing", "The data set changes faster than it can be read."));
    }

    /** Breaks the answer off, short of its announced length, when the data set has changed since it was described. */
    private void send(Dataset dataset, ExportFormat format, ExportFile file, OutputStream out) throws IOException {
        if (writeExport.write(dataset, format, file.version(), out).isEmpty()) {
            throw new IOException("The data set changed before it could be read");
        }
    }

    private static String digest(ExportFile file) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256())) + ":";
    }

    private static final String MANIFEST = """
            {
              "dataset": "assessment-answers",
              "format": "csv",
              "fileName": "assessment-answers.csv.gz",
              "columns": ["assessmentId", "assessmentVersion"],
              "rows": 1300,
              "bytes": 48213,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "href": "/v1/exports/assessment-answers?format=csv"
            }
            """;

    private static Dataset dataset(String word) {
        return Word.find(Dataset.class, word).orElseThrow(() -> Problems.notFound("data set", word));
    }

    private static ExportFormat format(String word) {
        return Word.find(ExportFormat.class, word)
                .orElseThrow(() -> Problems.unprocessable(
                        List.of(new Fault("query/format", "unknown-format", "The format is csv or ndjson."))));
    }
}
