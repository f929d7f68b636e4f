package org.placewise.indicator.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;

/**
 * What is measured, in the field's words.
 *
 * @param id the Fingertips id where there is one ({@code 108}), else a slug of letters, digits and hyphens
 * @param definition what is counted, among whom; null when not recorded
 * @param unit what a value is expressed in, such as {@code per 100,000}; empty for scores without one
 * @param multiplier what a count over its denominator is multiplied by; null when values are no such ratio
 * @param source who publishes the figures
 * @param publicationLagDays days from the end of a period to the publication of its figures, as a rule
 * @param causalStage null when the indicator describes the population and no stage of the chain
 * @param definitionVersion grows when the value type or the definition changes
 * @param periodBreaks oldest first
 * @param version grows with every change
 */
public record Indicator(
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
        @Nullable Integer publicationLagDays,
        @Nullable CausalStage causalStage,
        Set<InequalityDimension> inequalityDimensions,
        Set<FrameworkTag> frameworkTags,
        boolean avoidableEmergencyAdmissions,
        int definitionVersion,
        List<PeriodBreak> periodBreaks,
        long version) {

    /** What an id looks like. */
    public static final String ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The most characters of an id. */
    public static final int LONGEST_ID = 40;

    public Indicator {
        if (id.length() > LONGEST_ID || !id.matches(ID_PATTERN)) {
            throw new IllegalArgumentException(
                    "An indicator id is at most 40 lower-case letters, digits and single hyphens, not " + id);
        }
        inequalityDimensions = inOrder(InequalityDimension.class, inequalityDimensions);
        frameworkTags = inOrder(FrameworkTag.class, frameworkTags);
        periodBreaks = periodBreaks.stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList();
    }

    /** What a publisher has said about the indicator. */
    public IndicatorTerms terms() {
        return new IndicatorTerms(
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
                periodBreaks);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> list, Collection<E> entries) {
        Set<E> ordered = EnumSet.noneOf(list);
        ordered.addAll(entries);
        return Collections.unmodifiableSet(ordered);
    }
}
