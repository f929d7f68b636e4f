package org.placewise.indicator.explain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.GroupBasis;
import org.placewise.indicator.inequality.GroupFigure;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.indicator.series.Value;
import org.placewise.kit.word.Word;

/**
 * How a figure came to be.
 *
 * @param recomputed the same figure, made again from the inputs just now; null where the inputs do not suffice
 * @param supersededAt when another figure took its place; null while it stands
 * @param withdrawal that a release behind it was withdrawn; null while none is
 * @param observation the figure as stored, for an observation
 * @param measure the figure as stored, for a measure
 */
public record Explanation(
        String id,
        Kind kind,
        String indicatorId,
        String indicatorName,
        String areaCode,
        String period,
        Formula formula,
        String methodVersion,

        @Schema(description = "Made again from the inputs just now; null where the inputs do not suffice") @Nullable Double recomputed,

        @Nullable Instant supersededAt,

        @Schema(
                description =
                        "That a release behind the figure was withdrawn, for whoever may publish; null while none is")
        @Nullable Withdrawal withdrawal,

        List<ReleaseSource> releases,
        List<SourceRow> rows,
        @Nullable Value observation,
        @Nullable MeasureFacts measure) {

    public Explanation {
        releases = List.copyOf(releases);
        rows = List.copyOf(rows);
    }

    /** What is explained. */
    public enum Kind implements Word {
        OBSERVATION,
        INEQUALITY_MEASURE,
        LOCAL_FIGURE
    }

    /** A release, and enough to find the very bytes. */
    @Schema(name = "ReleaseSource")
    public record ReleaseSource(
            UUID id,
            @Nullable String fileName,
            String sha256,
            @Nullable Instant publishedAt) {}

    /** A row of a release's file, the headings being row 1. */
    @Schema(name = "SourceRow")
    public record SourceRow(UUID releaseId, int row) {}

    /**
     * A measure and the groups that it was made between.
     *
     * @param smallAreaValues where to read the small areas that were added up; null for published groups
     */
    @Schema(name = "MeasureFacts")
    public record MeasureFacts(
            String measure,
            @Nullable Double value,
            @Nullable Double lower95,
            @Nullable Double upper95,
            String unit,
            String signConvention,
            @Nullable String limitsMethod,
            @Nullable String limitsSource,
            List<Refusal> refusal,
            GroupBasis basis,
            String categoryType,
            int quantiles,
            @Nullable String deprivationVintage,
            @Nullable UUID deprivationRelease,
            List<GroupFigure> groups,
            @Nullable BigDecimal multiplier,
            int definitionVersion,
            @Nullable String smallAreaValues) {
        public MeasureFacts {
            refusal = List.copyOf(refusal);
            groups = List.copyOf(groups);
        }
    }
}
