package org.placewise.indicator.value.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.SuppressionReason;
import org.placewise.indicator.series.Benchmark;
import org.placewise.indicator.series.Trend;
import org.placewise.indicator.series.ValueState;

/** One figure with all that it belongs to and where it is from. Numbers are exact decimals. */
@Schema(name = "IndicatorValue")
public record ValueResponse(
        @Schema(
                description = "Release and row of the figure; what /v1/explain reads",
                examples = "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113")
        String observationId,

        @Schema(examples = "E08000021") String areaCode,
        @Nullable String areaName,

        @Schema(description = "Null for an organisation that no lookup has spoken of") @Nullable String areaType,

        @Schema(description = "Last day of a former code, where known") @Nullable LocalDate areaValidTo,

        @Schema(description = "Codes that took over from a former one")
        List<String> areaSuccessors,

        @Schema(description = "Censuses that a super output area's code is of")
        List<String> areaVintages,

        @Schema(examples = "2020") String period,
        @Schema(examples = "20200000") int periodSort,
        @Schema(examples = "Persons") String sex,
        @Schema(examples = "All ages") String age,
        @Nullable String categoryType,
        @Nullable String category,

        @Schema(description = "Deprivation quantile, 1 the most deprived; null for other figures") @Nullable Integer quantile,

        @Nullable Integer quantiles,

        @Schema(description = "Edition of the indices that quantiles follow, where the source says so") @Nullable String deprivationVintage,

        ValueState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal lower998,
        @Nullable BigDecimal upper998,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator,
        @Nullable String note,
        @Nullable SuppressionReason suppressionReason,
        @Nullable Benchmark benchmark,

        @Schema(description = "Of the line up to this figure; null unless it is the last of its line") @Nullable Trend trend,

        @Schema(description = "The publisher's own word for the trend") @Nullable String publishedTrend,

        @Schema(description = "Release that the figure is from")
        UUID datasetVersion,

        Instant publishedAt,

        @Schema(description = "Of the comparison and the trend")
        String methodVersion) {}
