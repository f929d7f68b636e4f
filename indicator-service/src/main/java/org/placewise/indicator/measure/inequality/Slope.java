package org.placewise.indicator.measure.inequality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.indicator.measure.Measured;

/**
 * A slope index of inequality with what it must not be shown without.
 *
 * @param absolute the slope index (SII): the line's end, the least deprived person, less its start, times the multiplier
 * @param relative the relative index (RII): the line's end by its start, or its start by its end when the multiplier is negative;
 *     refused when the line's start is not surely above 0
 * @param intercept the line's start, in the unit of the groups' figures; the multiplier does not touch it
 * @param options as asked for
 * @param simulation how limits were simulated, when they were
 */
public record Slope(
        InequalityValue absolute,
        Measured<InequalityValue> relative,
        double intercept,
        SlopeOptions options,
        int quantiles,
        Linearity linearity,
        Stability stability,
        Optional<SimulationRecord> simulation) {

    private static final int MANY = 10;

    /** What a reader has to be told beside the number. */
    public List<SlopeCaution> cautions() {
        List<SlopeCaution> cautions = new ArrayList<>();
        if (quantiles > MANY) {
            cautions.add(SlopeCaution.MANY_QUANTILES);
        }
        if (linearity.verdict() == Linearity.Verdict.DEPARTS_FROM_A_LINE) {
            cautions.add(SlopeCaution.DEPARTS_FROM_A_LINE);
        }
        if (stability.signFlips()) {
            cautions.add(SlopeCaution.SIGN_DEPENDS_ON_ONE_QUANTILE);
        }
        if (relative instanceof Measured.Refused) {
            cautions.add(SlopeCaution.RELATIVE_INDEX_NOT_COMPUTED);
        }
        return List.copyOf(cautions);
    }
}
