package org.placewise.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is.
 *
 * @param multiplier people or events that a rate is expressed per; null where the value type has none
 * @param polarity high-is-good, low-is-good or no-judgement
 * @param causalStage code of a {@link CausalStage}; null when the indicator is not placed on the chain
 * @param definitionVersion grows when the definition changes
 */
public record IndicatorDetails(
        String id,
        String name,
        @Nullable String definition,
        String unit,
        String valueType,
        @Nullable BigDecimal multiplier,
        String polarity,
        String periodType,
        String benchmarkMethod,
        @Nullable String source,
        @Nullable String causalStage,
        List<String> inequalityDimensions,
        List<String> frameworkTags,
        boolean avoidableEmergencyAdmissions,
        int definitionVersion) {}
