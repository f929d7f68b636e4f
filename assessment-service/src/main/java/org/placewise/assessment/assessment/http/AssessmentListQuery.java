package org.placewise.assessment.assessment.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.listing.ListFilter;
import org.placewise.assessment.listing.http.ListFilters;
import org.placewise.kit.page.ChangeQuery;

/** What a caller may ask of the list of assessments. */
public record AssessmentListQuery(
        @Parameter(description = "Only of this place", example = "E08000021") @QueryParam("gssCode") @Nullable String gssCode,

        @Parameter(description = "Only with this instrument, in any version", example = "pots")
        @QueryParam("instrumentId")
        @Nullable String instrumentId,

        @Parameter(
                description = "Only in this state; without it, all but drafts",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"draft", "submitted", "withdrawn"}))
        @QueryParam("state")
        @Nullable String state,

        @Parameter(
                description = "nextUpdatedSince of an earlier answer, or an instant",
                example = "2026-11-01T00:00:00Z")
        @QueryParam("updatedSince")
        @Nullable String updatedSince,

        @Parameter(description = "Also tell of what was deleted; assessments are withdrawn instead")
        @QueryParam("includeDeleted")
        @DefaultValue("false")
        boolean includeDeleted,

        @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {

    private static final List<String> STATES = List.of("draft", "submitted", "withdrawn");

    ListFilter filter(ListFilters filters) {
        return filters.of(new ListFilter(gssCode, instrumentId, state), STATES);
    }

    ChangeQuery page() {
        return new ChangeQuery(updatedSince, cursor, limit, includeDeleted);
    }
}
