package org.placewise.indicator.measure.standard;

import java.util.List;

/**
 * Age bands beside their standard weights, as arrays of equal length.
 *
 * @param weights of the bands that are there, not of the whole standard population
 */
record WeightedBands(double[] weights, double[] counts, double[] populations) {

    static WeightedBands of(List<AgeBand> bands, StandardPopulation standard) {
        int n = bands.size();
        WeightedBands weighted = new WeightedBands(new double[n], new double[n], new double[n]);
        for (int i = 0; i < n; i++) {
            AgeBand band = bands.get(i);
            weighted.weights[i] = standard.weights().getOrDefault(band.band(), Double.NaN);
            weighted.counts[i] = BandRules.orNothing(band.events());
            weighted.populations[i] = band.population();
        }
        return weighted;
    }

    double events() {
        return sum(counts);
    }

    double population() {
        return sum(populations);
    }

    /** {@code Σ(w·x/n) / Σw} */
    double rate() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += counts[i] * weights[i] / populations[i];
        }
        return sum / sum(weights);
    }

    /** {@code Σ x(w/n)² / (Σw)²} */
    double variance() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double ratio = weights[i] / populations[i];
            sum += counts[i] * ratio * ratio;
        }
        double all = sum(weights);
        return sum / (all * all);
    }

    private static double sum(double[] figures) {
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        return sum;
    }
}
