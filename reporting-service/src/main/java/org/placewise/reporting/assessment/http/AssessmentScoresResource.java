package org.placewise.reporting.assessment.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;
import org.placewise.reporting.assessment.db.AssessmentScores;

/** Every answer of every submitted assessment as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds/assessment-scores.csv")
@Tag(name = "Feeds")
public class AssessmentScoresResource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final AssessmentScores scores;

    AssessmentScoresResource(AssessmentScores scores) {
        this.scores = scores;
    }

    /** Streams the feed; levels are ordinal, and withdrawn assessments are not in it. */
    @GET
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Assessment scores as CSV",
            description = "One row per answer of every submitted assessment; withdrawn ones are left out. Levels are"
                    + " ordinal: count them, do not average them. Columns are stable, new ones come at the end. Text"
                    + " that a spreadsheet would run as a formula is preceded by an apostrophe.")
    @APIResponse(responseCode = "200", description = "The rows, with a header")
    public Response scores(
            @Parameter(description = "Begin with a byte order mark, so that Excel reads UTF-8")
                    @QueryParam("excel")
                    @DefaultValue("false")
                    boolean excel) {
        StreamingOutput body = out -> write(out, excel);
        return Response.ok(body, "text/csv; charset=UTF-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"assessment-scores.csv\"")
                .header("Cache-Control", "no-cache")
                .build();
    }

    private void write(OutputStream out, boolean excel) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (excel) {
            text.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(ScoreColumns.NAMES);
            scores.forEach(score -> csv.writeRecord(ScoreColumns.row(score)));
        }
    }
}
