package org.placewise.indicator.measure.inequality;

import java.util.ArrayList;
import java.util.List;

/** Groups to measure. */
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
}
