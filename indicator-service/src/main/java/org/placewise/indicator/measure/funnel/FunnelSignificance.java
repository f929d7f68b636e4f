package org.placewise.indicator.measure.funnel;

import java.util.function.Function;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.kit.word.Word;

/**
 * Where an area lies in its funnel, by the confidence limits of its value: outside at 95% (one in 40 on each side by chance) or at
 * 99.8% (one in 1,000), or within. Lying on a limit is within.
 */
public enum FunnelSignificance implements Word {
    LOW_AT_998,
    LOW_AT_95,
    NOT_SIGNIFICANT,
    HIGH_AT_95,
    HIGH_AT_998;

    /** By the value's limits at both levels against the baseline; refused as the value is. */
    static Measured<FunnelSignificance> of(Function<Confidence, Measured<Estimate>> value, double baseline) {
        return value.apply(Confidence.C998).flatMap(wide -> value.apply(Confidence.C95)
                .map(narrow -> of(narrow.limits(), wide.limits(), baseline)));
    }

    private static FunnelSignificance of(Limits narrow, Limits wide, double baseline) {
        if (wide.lower() > baseline) {
            return HIGH_AT_998;
        }
        if (wide.upper() < baseline) {
            return LOW_AT_998;
        }
        if (narrow.lower() > baseline) {
            return HIGH_AT_95;
        }
        return narrow.upper() < baseline ? LOW_AT_95 : NOT_SIGNIFICANT;
    }
}
