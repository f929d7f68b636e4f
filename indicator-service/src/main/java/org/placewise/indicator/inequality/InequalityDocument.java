package org.placewise.indicator.inequality;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.measure.Refusal;

/**
 * All measures of inequality of one indicator within one place: what is stored, published and answered.
 *
 * @param methodVersion of the measures
 * @param groups one per sex, age and way of grouping
 */
public record InequalityDocument(
        String areaCode, String areaName, String indicatorId, String methodVersion, List<Group> groups) {

    public InequalityDocument {
        groups = List.copyOf(groups);
    }

    /**
     * The measures between the groups of one grouping.
     *
     * @param headline whether this is the one group of the document to show first
     * @param gapChange null with fewer than two periods
     */
    public record Group(
            String sex,
            String age,
            String categoryType,
            GroupBasis basis,
            int quantiles,
            @Nullable String deprivationVintage,
            boolean headline,
            List<Measure> measures,
            @Nullable GapMovementFacts gapChange) {
        public Group {
            measures = List.copyOf(measures);
        }
    }

    /**
     * One measure of a period.
     *
     * @param value null where it was refused
     * @param signConvention what a value on either side of equality means
     */
    public record Measure(
            UUID measureId,
            MeasureKind measure,
            String period,
            int periodSort,
            @Nullable Double value,
            @Nullable Double lower95,
            @Nullable Double upper95,
            @Nullable Double lower998,
            @Nullable Double upper998,
            String unit,
            String signConvention,
            ComputedMeasure.@Nullable Reliability reliability,
            @Nullable RefusalFacts refusal) {}

    /** All reasons why there is no value. */
    public record RefusalFacts(List<Refusal> reasons) {
        public RefusalFacts {
            reasons = List.copyOf(reasons);
        }
    }
}
