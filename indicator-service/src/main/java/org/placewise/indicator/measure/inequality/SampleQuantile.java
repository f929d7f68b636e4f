package org.placewise.indicator.measure.inequality;

/**
 * Quantiles of a sample, linear between order statistics (definition 7 of Hyndman and Fan 1996, The American Statistician 50:361-365),
 * found without sorting it: Hoare 1961, Communications of the ACM 4:321-322, algorithm 65.
 */
final class SampleQuantile {

    private SampleQuantile() {}

    /** The quantile of a probability from 0 to 1; the sample is left in another order. */
    static double of(double[] sample, double probability) {
        double place = (sample.length - 1) * probability;
        int below = (int) place;
        double lower = select(sample, below);
        if (place == below) {
            return lower;
        }
        double upper = sample[below + 1];
        for (int i = below + 2; i < sample.length; i++) {
            upper = Math.min(upper, sample[i]);
        }
        return lower + (place - below) * (upper - lower);
    }

    /** Puts the element of a rank, counted from 0, in its place, lower ones before it and higher ones behind. */
    private static double select(double[] sample, int rank) {
        int first = 0;
        int last = sample.length - 1;
        while (first < last) {
            double pivot = middle(sample[first], sample[(first + last) >>> 1], sample[last]);
            int i = first;
            int j = last;
            while (i <= j) {
                while (sample[i] < pivot) {
                    i++;
                }
                while (sample[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = sample[i];
                    sample[i++] = sample[j];
                    sample[j--] = swapped;
                }
            }
            if (rank <= j) {
                last = j;
            } else if (rank >= i) {
                first = i;
            } else {
                return sample[rank];
            }
        }
        return sample[rank];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
