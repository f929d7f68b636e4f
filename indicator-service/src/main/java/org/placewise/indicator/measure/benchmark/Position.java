package org.placewise.indicator.measure.benchmark;

import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Reasons;
import org.placewise.kit.word.Word;

/**
 * Where a value lies beside its benchmark, without judgement. A benchmark's own limits play no part.
 *
 * <p>Source: the comparison by confidence intervals of Public Health England's Fingertips, technical guidance.
 */
public enum Position implements Word {
    LOWER,
    SIMILAR,
    HIGHER;

    /**
     * By limits at whatever confidence is asked for, 95% or 99.8%: lower when the upper limit is below the benchmark, higher when
     * the lower limit is above it; touching is similar.
     *
     * @param limits of the area's value
     * @param benchmark the value of England or another ancestor, in the same unit; refused when missing ({@code NOT_A_NUMBER})
     */
    public static Measured<Position> of(Limits limits, double benchmark) {
        return new Reasons().number("the benchmark", benchmark).orElse(() -> {
            if (limits.upper() < benchmark) {
                return LOWER;
            }
            return limits.lower() > benchmark ? HIGHER : SIMILAR;
        });
    }

    /** As good news or bad; lower and higher remain where nobody says which is better. */
    public Judgement judged(Polarity polarity) {
        return switch (this) {
            case SIMILAR -> Judgement.SIMILAR;
            case LOWER ->
                switch (polarity) {
                    case HIGH_IS_GOOD -> Judgement.WORSE;
                    case LOW_IS_GOOD -> Judgement.BETTER;
                    case NO_JUDGEMENT -> Judgement.LOWER;
                };
            case HIGHER ->
                switch (polarity) {
                    case HIGH_IS_GOOD -> Judgement.BETTER;
                    case LOW_IS_GOOD -> Judgement.WORSE;
                    case NO_JUDGEMENT -> Judgement.HIGHER;
                };
        };
    }
}
