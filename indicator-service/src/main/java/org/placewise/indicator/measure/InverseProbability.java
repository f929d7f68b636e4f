package org.placewise.indicator.measure;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Inverse of a distribution function to the last digits. The library's solver stops at an absolute distance of 1e-9, which is too
 * coarse for limits near zero; steps of Newton's method from there bring it to the precision of the distribution function.
 */
final class InverseProbability {

    private static final int STEPS = 4;

    private InverseProbability() {}

    /** The value that the distribution lies below with the given probability. */
    static double of(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int step = 0; step < STEPS; step++) {
            double next = x - excess(distribution, x, probability) / distribution.density(x);
            if (!(next > distribution.getSupportLowerBound()) || next == x) {
                return x;
            }
            x = next;
        }
        return x;
    }

    /** Computed in the smaller tail, where it keeps its digits. */
    private static double excess(ContinuousDistribution distribution, double x, double probability) {
        return probability < 0.5
                ? distribution.cumulativeProbability(x) - probability
                : 1 - probability - distribution.survivalProbability(x);
    }
}
