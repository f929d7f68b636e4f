package org.placewise.indicator.measure.inequality;

import java.util.Comparator;
import java.util.List;
import org.placewise.indicator.measure.Measured;

/**
 * Groups in their order, each at the middle of its share of the people: position 0 is the most deprived person, 1 the least. Every
 * group is there once, with people, a figure and its standard error.
 */
final class RankedGroups {

    final int size;
    final double[] share;
    final double[] position;
    final double[] value;
    /** On the scale on which the figures' errors are symmetrical. */
    final double[] error;

    private RankedGroups(List<QuantileGroup> ordered, ValueScale scale) {
        size = ordered.size();
        share = new double[size];
        position = new double[size];
        value = new double[size];
        error = new double[size];
        double people = ordered.stream().mapToDouble(QuantileGroup::population).sum();
        double before = 0;
        for (int j = 0; j < size; j++) {
            QuantileGroup group = ordered.get(j);
            share[j] = group.population() / people;
            position[j] = before + share[j] / 2;
            before += share[j];
            value[j] = group.value();
            error[j] = group.uncertainty().standardErrorOn(scale.errors());
        }
    }

    /** The groups ready for use, or everything that is wrong with them. */
    static Measured<RankedGroups> of(List<QuantileGroup> groups, ValueScale scale) {
        return Measured.unless(
                GroupRules.faults(groups, scale),
                () -> new RankedGroups(
                        groups.stream()
                                .sorted(Comparator.comparingInt(QuantileGroup::quantile))
                                .toList(),
                        scale));
    }

    /** Standard error on the figures' own scale, to first order. */
    double errorOfValue(int j, ValueScale scale) {
        return scale.errors().slope(value[j]) * error[j];
    }
}
