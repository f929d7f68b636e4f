package org.placewise.reporting.assessment.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.reporting.assessment.db.AssessmentScores;
import org.placewise.reporting.feed.http.CsvFeed;

/** Every answer of every submitted assessment as CSV (RFC 4180, UTF-8), for BI tools. */
@Path("/v1/feeds/assessment-scores.csv")
@Tag(name = "Feeds")
@Heavy(Heavy.EXPORTS)
public class AssessmentScoresResource {

    private final AssessmentScores scores;

    AssessmentScoresResource(AssessmentScores scores) {
        this.scores = scores;
    }

    /** Streams the feed; levels are ordinal, and withdrawn assessments are not in it. */
    @GET
    @Produces("text/csv")
    @RolesAllowed(Roles.PUBLIC)
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
        return CsvFeed.answer(
                "assessment-scores.csv",
                excel,
                ScoreColumns.NAMES,
                rows -> scores.forEach(score -> rows.accept(ScoreColumns.row(score))));
    }
}
