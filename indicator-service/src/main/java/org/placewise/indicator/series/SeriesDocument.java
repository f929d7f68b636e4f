package org.placewise.indicator.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.indicator.FrameworkTag;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.InequalityDimension;
import org.placewise.indicator.indicator.PeriodType;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;

/**
 * All values of one indicator for one place, without categories: what is stored, published and answered. Numbers are exact.
 *
 * @param releases those that the values are from
 * @param methodVersion of the comparison with the benchmark and of the trend
 * @param lines one per sex and age
 * @param revision only in the event of a revision: what changed
 */
public record SeriesDocument(
        String areaCode,
        String areaName,
        String areaType,
        IndicatorFacts indicator,
        List<ReleaseFacts> releases,
        String methodVersion,
        List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Revision revision) {

    /** Changes when a benchmark or trend word could change for the same input. */
    public static final String METHOD_VERSION = "series/1";

    public SeriesDocument {
        releases = List.copyOf(releases);
        lines = List.copyOf(lines);
    }

    SeriesDocument revisedBy(Revision change) {
        return new SeriesDocument(areaCode, areaName, areaType, indicator, releases, methodVersion, lines, change);
    }

    /** The indicator as those know it who only see its events. */
    public record IndicatorFacts(
            String id,
            String name,
            @Nullable String definition,
            String unit,
            ValueType valueType,
            @Nullable BigDecimal multiplier,
            Polarity polarity,
            PeriodType periodType,
            BenchmarkMethod benchmarkMethod,
            @Nullable String source,
            @Nullable CausalStage causalStage,
            List<InequalityDimension> inequalityDimensions,
            List<FrameworkTag> frameworkTags,
            boolean avoidableEmergencyAdmissions,
            int definitionVersion) {

        /** What is published of an indicator. */
        public static IndicatorFacts of(Indicator indicator) {
            return new IndicatorFacts(
                    indicator.id(),
                    indicator.name(),
                    indicator.definition(),
                    indicator.unit(),
                    indicator.valueType(),
                    indicator.multiplier(),
                    indicator.polarity(),
                    indicator.periodType(),
                    indicator.benchmarkMethod(),
                    indicator.source(),
                    indicator.causalStage(),
                    List.copyOf(indicator.inequalityDimensions()),
                    List.copyOf(indicator.frameworkTags()),
                    indicator.avoidableEmergencyAdmissions(),
                    indicator.definitionVersion());
        }
    }

    /** A release that values are from. */
    public record ReleaseFacts(UUID id, @Nullable String fileName, Instant publishedAt) {}

    /**
     * The values of one sex and age.
     *
     * @param headline whether this is the one line to show first
     * @param values oldest period first
     */
    public record Line(String sex, String age, boolean headline, Trend trend, List<Value> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** What changed, in observations, and the release that led to it. */
    public record Revision(UUID releaseId, int added, int revised, int removed) {}
}
