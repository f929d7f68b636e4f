package org.placewise.indicator.deprivation;

import java.util.OptionalDouble;

/** Σ value · weight / Σ weight, unrounded. Weights are people, so they are whole and not negative. */
final class WeightedMean {

    private double sum;
    private long weights;

    void add(double value, int weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("A weight counts people and cannot be " + weight);
        }
        sum += value * weight;
        weights += weight;
    }

    /** Empty when nobody was counted. */
    OptionalDouble value() {
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }
}
