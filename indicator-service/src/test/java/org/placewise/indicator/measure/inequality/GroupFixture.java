package org.placewise.indicator.measure.inequality;

import java.util.ArrayList;
import java.util.List;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;

/** Groups and gaps to measure. */
final class GroupFixture {

    private GroupFixture() {}

    /** Groups of a thousand people each, with these figures from the most deprived on and one standard error. */
    static List<QuantileGroup> groups(double error, double... values) {
        List<QuantileGroup> groups = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            groups.add(new QuantileGroup(j + 1, 1000, values[j], Uncertainty.standardError(error)));
        }
        return groups;
    }

    /** An absolute gap at 95%. */
    static InequalityValue gap(double value, double lower, double upper) {
        return new InequalityValue(
                value,
                new Limits(lower, upper),
                Confidence.C95,
                LimitsMethod.MOVER,
                SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED);
    }

    /** A relative gap at 95%. */
    static InequalityValue ratio(double value, double lower, double upper) {
        return new InequalityValue(
                value,
                new Limits(lower, upper),
                Confidence.C95,
                LimitsMethod.LOG_RATIO,
                SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED);
    }
}
