package org.placewise.indicator.indicator.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.indicator.FrameworkTag;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.InequalityDimension;
import org.placewise.indicator.indicator.PeriodBreak;
import org.placewise.indicator.indicator.PeriodType;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;

/** What is measured. */
@Schema(name = "Indicator")
public record IndicatorResponse(
        @Schema(description = "The Fingertips id where there is one, else a slug", examples = "108")
        String id,

        String name,
        @Nullable String definition,

        @Schema(description = "What a value is expressed in", examples = "per 100,000")
        String unit,

        ValueType valueType,

        @Schema(description = "What a count over its denominator is multiplied by", examples = "100000") @Nullable BigDecimal multiplier,

        Polarity polarity,
        PeriodType periodType,
        BenchmarkMethod benchmarkMethod,
        @Nullable String source,

        @Schema(description = "Days from the end of a period to the publication of its figures") @Nullable Integer publicationLagDays,

        @Schema(description = "Stage on the causal chain; null when the indicator describes the population") @Nullable CausalStage causalStage,

        Set<InequalityDimension> inequalityDimensions,
        Set<FrameworkTag> frameworkTags,
        boolean avoidableEmergencyAdmissions,

        @Schema(description = "Grows when the value type or the definition changes")
        int definitionVersion,

        @Schema(description = "Periods from which figures are not comparable with those before")
        List<PeriodBreak> periodBreaks) {

    static IndicatorResponse of(Indicator indicator) {
        return new IndicatorResponse(
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
                indicator.publicationLagDays(),
                indicator.causalStage(),
                indicator.inequalityDimensions(),
                indicator.frameworkTags(),
                indicator.avoidableEmergencyAdmissions(),
                indicator.definitionVersion(),
                indicator.periodBreaks());
    }
}
