package org.placewise.indicator.export.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.export.ExportDataset;
import org.placewise.indicator.export.Exports;
import org.placewise.indicator.export.MakeManifest;
import org.placewise.indicator.export.Manifest;
import org.placewise.indicator.table.TableFormat;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.word.Word;

/** Whole datasets. */
@Path("/v1/exports/{dataset}")
@Tag(name = "Exports", description = "Whole datasets as CSV or NDJSON, with what they come to")
public class ExportResource {

    private static final String VERSION = "Dataset-Version";

    private static final String CSV = """
            indicatorId,name,definition,unit,valueType,…
            241,"Diabetes prevalence, recorded, aged 17 and over",,%,proportion,…
            """;

    private static final String MANIFEST = """
            {"dataset": "observations", "format": "csv", "version": "3-2.0-series/1.inequality/1", "rows": 1203551,
             "bytes": 190004121, "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29",
             "url": "/v1/exports/observations?format=csv"}
            """;

    private final Exports exports;
    private final MakeManifest manifests;

    ExportResource(Exports exports, MakeManifest manifests) {
        this.exports = exports;
        this.manifests = manifests;
    }

    /** A dataset as it is now; 409 when it is no longer the version that was asked for. */
    @GET
    @Produces({TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE})
    @RolesAllowed(Roles.PUBLIC)
    @Heavy(Heavy.EXPORTS)
    @Operation(
            operationId = "exportDataset",
            summary = "Export a dataset",
            description =
                    "All rows of a dataset, compressed where the caller accepts gzip. The header Dataset-Version names the version; the "
                            + "manifest has rows, bytes and digest of the uncompressed bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            content = {
                @Content(
                        mediaType = TableFormat.CSV_TYPE,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "Indicators", value = CSV)),
                @Content(mediaType = TableFormat.NDJSON_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "There is no such dataset")
    @APIResponse(responseCode = "409", description = "The dataset is no longer at the version asked for")
    @APIResponse(responseCode = "422", description = "Unknown format")
    public Response export(
            @PathParam("dataset") @Parameter(example = "observations") String dataset,
            @QueryParam("format") @DefaultValue("csv") @Parameter(example = "ndjson") String format,
            @QueryParam("version") @Parameter(description = "version of a manifest") @Nullable String version,
            @Context Request request) {
        ExportDataset wanted = dataset(dataset);
        TableFormat as = format(format);
        String current = exports.version(wanted);
        if (version != null && !version.equals(current)) {
            throw Problems.conflict("other-version", "The dataset is now at version " + current + ".");
        }
        EntityTag tag = new EntityTag(current + "-" + as.word());
        Response answer = ETags.conditional(request, tag, () -> (StreamingOutput) out -> {
            if (exports.write(wanted, as, current, out).isEmpty()) {
                throw new IOException("The dataset changed before it could be read");
            }
        });
        return Response.fromResponse(answer)
                .type(as.contentType())
                .header(VERSION, current)
                .build();
    }

    /** What an export comes to. */
    @GET
    @Path("manifest")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLIC)
    @Heavy(Heavy.EXPORTS)
    @Operation(
            operationId = "getExportManifest",
            summary = "Read the manifest of an export",
            description = "Rows, bytes and SHA-256 of the export of the dataset as it is now.")
    @APIResponse(
            responseCode = "200",
            description = "The manifest",
            content =
                    @Content(
                            schema = @Schema(implementation = Manifest.class),
                            examples = @ExampleObject(name = "Observations", value = MANIFEST)))
    @APIResponse(responseCode = "404", description = "There is no such dataset")
    @APIResponse(responseCode = "409", description = "The dataset changes faster than it can be read; try again")
    @APIResponse(responseCode = "422", description = "Unknown format")
    public Manifest manifest(
            @PathParam("dataset") @Parameter(example = "observations") String dataset,
            @QueryParam("format") @DefaultValue("csv") @Parameter(example = "ndjson") String format)
            throws IOException {
        ExportDataset wanted = dataset(dataset);
        TableFormat as = format(format);
        return manifests
                .of(wanted, as, "/v1/exports/" + wanted.word() + "?format=" + as.word())
                .orElseThrow(() -> Problems.conflict("changing", "The dataset changes faster than it can be read."));
    }

    private static ExportDataset dataset(String word) {
        return Word.find(ExportDataset.class, word)
                .orElseThrow(() -> Problems.notFound("dataset, of " + Word.words(ExportDataset.class) + ",", word));
    }

    private static TableFormat format(String word) {
        return Word.find(TableFormat.class, word)
                .orElseThrow(() -> Problems.unprocessable(List.of(new Fault(
                        "query/format",
                        "unknown-format",
                        "Use one of " + Word.words(TableFormat.class) + ", not " + word + "."))));
    }
}
