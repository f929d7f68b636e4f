package org.placewise.indicator.inequality.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.ComputedMeasure.Reliability;
import org.placewise.indicator.inequality.GroupBasis;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.inequality.StoredMeasure;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.inequality.LimitsMethod;

/** One measure of inequality within an area, or why there is none. */
@Schema(name = "InequalityMeasure")
public record MeasureResponse(
        @Schema(description = "What /v1/explain reads") UUID measureId,
        @Schema(examples = "90366") String indicatorId,
        @Schema(examples = "E92000001") String areaCode,
        @Schema(examples = "Male") String sex,
        @Schema(examples = "All ages") String age,
        String categoryType,
        GroupBasis basis,

        @Schema(description = "Of how many groups; 1 is the most deprived")
        int quantiles,

        @Nullable String deprivationVintage,

        @Schema(description = "Census of the small areas that were added up; null for published groups") @Nullable String areaVintage,

        @Schema(examples = "2015 - 17") String period,
        @Schema(examples = "20150000") int periodSort,
        MeasureKind measure,

        @Schema(description = "Null where it was refused") @Nullable Double value,

        @Nullable Double lower95,
        @Nullable Double upper95,
        @Nullable Double lower998,
        @Nullable Double upper998,
        String unit,

        @Schema(description = "What a value on either side of equality says")
        String signConvention,

        @Nullable LimitsMethod limitsMethod,
        @Nullable Reliability reliability,

        @Schema(description = "All reasons why there is no value; empty where there is one")
        List<Refusal> refusal,

        @Schema(description = "Releases that the groups are from")
        List<UUID> datasetVersions,

        @Schema(description = "When it was measured") Instant publishedAt,

        String methodVersion) {

    static MeasureResponse of(StoredMeasure measure) {
        return new MeasureResponse(
                measure.id(),
                measure.indicatorId(),
                measure.areaCode(),
                measure.grouping().sex(),
                measure.grouping().age(),
                measure.grouping().categoryType(),
                measure.grouping().basis(),
                measure.grouping().quantiles(),
                measure.grouping().deprivationVintage(),
                measure.grouping().lsoaGeneration(),
                measure.period().name(),
                measure.period().sort(),
                measure.measure(),
                measure.value(),
                measure.lower95(),
                measure.upper95(),
                measure.lower998(),
                measure.upper998(),
                measure.unit(),
                measure.sign().sentence(),
                measure.limitsMethod(),
                measure.reliability(),
                measure.refusal(),
                measure.releases(),
                measure.computedAt(),
                measure.methodVersion());
    }
}
