package org.placewise.indicator.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.CrudeRate;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Proportion;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.measure.inequality.SlopeOptions;
import org.placewise.indicator.measure.inequality.ValueScale;

/**
 * How figures of an indicator are measured against each other. Lines are fitted to figures as they are, for every kind: so does
 * the reference software unless it is told otherwise, and a slope index then is in the unit of the indicator; whether a line
 * holds travels with the index.
 *
 * @param multiplier what a proportion from 0 to 1 is multiplied by to become a figure of the indicator; 1 for other kinds
 */
public record FigureKind(ValueType type, ValueScale scale, double multiplier) {

    /** The kind of an indicator's figures; empty for figures that say nothing about groups of different sizes. */
    public static Optional<FigureKind> of(Indicator indicator) {
        return of(indicator.valueType(), indicator.multiplier());
    }

    /** As for an indicator with this type of value and multiplier. */
    public static Optional<FigureKind> of(ValueType type, @org.jspecify.annotations.Nullable BigDecimal multiplier) {
        double factor = multiplier == null ? 1 : multiplier.doubleValue();
        return switch (type) {
            case PROPORTION, INDIRECTLY_STANDARDISED_PROPORTION ->
                Optional.of(new FigureKind(type, ValueScale.PROPORTION, factor));
            case CRUDE_RATE, DIRECTLY_STANDARDISED_RATE, INDIRECTLY_STANDARDISED_RATIO, INDIRECTLY_STANDARDISED_RATE ->
                Optional.of(new FigureKind(type, ValueScale.RATE, factor));
            case MEAN, LIFE_EXPECTANCY, SCORE -> Optional.of(new FigureKind(type, ValueScale.CONTINUOUS, factor));
            case COUNT, SLOPE_INDEX -> Optional.empty();
        };
    }

    /** Whether a figure follows from its count and denominator alone. */
    public boolean isRatioOfCounts() {
        return type == ValueType.PROPORTION || type == ValueType.CRUDE_RATE;
    }

    /** A figure with its limits from count and denominator; only for {@link #isRatioOfCounts}. */
    public Measured<Estimate> figure(BigDecimal count, BigDecimal denominator, Confidence confidence) {
        return scale == ValueScale.PROPORTION
                ? Proportion.of(count.doubleValue(), denominator.doubleValue(), multiplier, confidence)
                : CrudeRate.of(count.doubleValue(), denominator.doubleValue(), multiplier, confidence);
    }

    /** A figure of the indicator on the scale that measures want. */
    public double onScale(double figure) {
        return scale == ValueScale.PROPORTION ? figure / multiplier : figure;
    }

    /** How a slope over figures of this kind is computed. */
    public SlopeOptions options(Confidence confidence) {
        SlopeOptions options = SlopeOptions.of(scale).at(confidence);
        return scale == ValueScale.PROPORTION ? options.times(multiplier) : options;
    }
}
