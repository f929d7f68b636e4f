package org.placewise.indicator.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;

/** What a publisher says about an indicator; the versions follow from it. Members as in {@link Indicator}. */
public record IndicatorTerms(
        String name,
        @Nullable String definition,
        String unit,
        ValueType valueType,
        @Nullable BigDecimal multiplier,
        Polarity polarity,
        PeriodType periodType,
        BenchmarkMethod benchmarkMethod,
        @Nullable String source,
        @Nullable Integer publicationLagDays,
        @Nullable CausalStage causalStage,
        Set<InequalityDimension> inequalityDimensions,
        Set<FrameworkTag> frameworkTags,
        boolean avoidableEmergencyAdmissions,
        List<PeriodBreak> periodBreaks) {

    /** A new indicator of these terms. */
    public Indicator define(String id) {
        return with(id, 1, 1);
    }

    /** The indicator revised to these terms. Figures of another value type or definition are other figures. */
    public Indicator revise(Indicator before) {
        boolean redefined = valueType != before.valueType() || !Objects.equals(definition, before.definition());
        return with(before.id(), before.definitionVersion() + (redefined ? 1 : 0), before.version() + 1);
    }

    private Indicator with(String id, int definitionVersion, long version) {
        return new Indicator(
                id,
                name,
                definition,
                unit,
                valueType,
                multiplier,
                polarity,
                periodType,
                benchmarkMethod,
                source,
                publicationLagDays,
                causalStage,
                inequalityDimensions,
                frameworkTags,
                avoidableEmergencyAdmissions,
                definitionVersion,
                periodBreaks,
                version);
    }
}
