package org.placewise.indicator.measure.inequality.who;

import java.util.Comparator;
import java.util.List;
import org.placewise.indicator.measure.inequality.QuantileGroup;
import org.placewise.indicator.measure.inequality.Transform;

/** Groups in order, the most disadvantaged first, as columns. */
final class OrderedGroups {

    final int size;
    final double[] people;
    final double[] share;
    final double[] figure;
    final double[] error;
    final double mean;
    final boolean higherIsBetter;

    OrderedGroups(List<QuantileGroup> groups, boolean higherIsBetter) {
        this.higherIsBetter = higherIsBetter;
        List<QuantileGroup> ordered = groups.stream()
                .sorted(Comparator.comparingInt(QuantileGroup::quantile))
                .toList();
        size = ordered.size();
        people = ordered.stream().mapToDouble(QuantileGroup::population).toArray();
        figure = ordered.stream().mapToDouble(QuantileGroup::value).toArray();
        error = ordered.stream()
                .mapToDouble(group -> group.uncertainty().standardErrorOn(Transform.NONE))
                .toArray();
        share = shares(people);
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += share[j] * figure[j];
        }
        mean = sum;
    }

    double first() {
        return figure[0];
    }

    double last() {
        return figure[size - 1];
    }

    /** The figure of the group that does best. */
    double best() {
        double best = figure[0];
        for (double other : figure) {
            best = higherIsBetter ? Math.max(best, other) : Math.min(best, other);
        }
        return best;
    }

    static double[] shares(double[] people) {
        double all = 0;
        for (double some : people) {
            all += some;
        }
        double[] share = new double[people.length];
        for (int j = 0; j < share.length; j++) {
            share[j] = people[j] / all;
        }
        return share;
    }

    /** The middle of each group's share of the people, from 0 to 1. */
    static double[] middles(double[] people) {
        double[] middle = shares(people);
        double before = 0;
        for (int j = 0; j < middle.length; j++) {
            double share = middle[j];
            middle[j] = before + share / 2;
            before += share;
        }
        return middle;
    }
}
