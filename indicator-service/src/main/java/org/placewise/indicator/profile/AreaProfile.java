package org.placewise.indicator.profile;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.inequality.GapMovementFacts;
import org.placewise.indicator.inequality.InequalityDocument;
import org.placewise.indicator.series.SeriesDocument.IndicatorFacts;
import org.placewise.indicator.series.SeriesDocument.ReleaseFacts;
import org.placewise.indicator.series.Trend;
import org.placewise.indicator.series.Value;

/**
 * The latest of every indicator of a place, in the order of the causal chain.
 *
 * @param stages those that have indicators; the last may be of indicators that nobody has placed on the chain
 */
@Schema(name = "AreaProfile")
public record AreaProfile(
        String gssCode,
        String areaName,
        String areaType,

        @Schema(description = "Last day of a former code, where known") @Nullable LocalDate validTo,

        @Schema(description = "Codes that took over from a former one")
        List<String> successors,

        List<Stage> stages) {

    public AreaProfile {
        successors = List.copyOf(successors);
        stages = List.copyOf(stages);
    }

    /** A stage of the causal chain; null for indicators that are not placed on it. */
    @Schema(name = "AreaProfileStage")
    public record Stage(@Nullable CausalStage stage, List<Entry> indicators) {
        public Stage {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * One indicator of the place.
     *
     * @param latest last figure of the line to show first, with its benchmark
     * @param gap between deprivation groups within the place; null where none is measured
     */
    @Schema(name = "AreaProfileEntry")
    public record Entry(
            IndicatorFacts indicator,
            String sex,
            String age,
            Value latest,
            Trend trend,
            @Nullable Gap gap,
            List<ReleaseFacts> releases,
            String methodVersion) {
        public Entry {
            releases = List.copyOf(releases);
        }
    }

    /**
     * The gap of the groups to show first.
     *
     * @param measure the slope index of the last period, or the absolute gap where there is none
     * @param movement null with fewer than two periods
     */
    @Schema(name = "AreaProfileGap")
    public record Gap(
            String sex,
            String age,
            String categoryType,
            @Nullable String deprivationVintage,
            InequalityDocument.Measure measure,
            @Nullable GapMovementFacts movement,
            String methodVersion) {}
}
