package org.placewise.indicator.measure.funnel;

import java.util.function.DoublePredicate;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;

/**
 * The expected numbers of events between which an observed number is no surprise: the Poisson means at which so many events or more,
 * and so many or fewer, have just the probability of a tail.
 *
 * <p>Found by 23 halvings of the mean's share in {@code mean / (mean + events + 1)}, as the funnel plots of Public Health England
 * do, so that drawn limits equal theirs: exact to 3e-7 of the mean, and to 5e-5 for a single event. Confidence limits of values are
 * not made from these but from {@link org.placewise.indicator.measure.PoissonLimits}.
 */
final class ExpectedEvents {

    private static final int HALVINGS = 23;
    private static final double NEGLIGIBLE = 1e-10;
    private static final double LARGE = 1e30;

    private ExpectedEvents() {}

    /**
     * Both means, in events.
     *
     * @param events whole, at least 1
     */
    static Limits around(int events, Confidence confidence) {
        double tail = 1 - confidence.upperTail();
        return new Limits(
                search(events, mean -> probability(mean, events, Integer.MAX_VALUE) > tail),
                search(events, mean -> probability(mean, 0, events) < tail));
    }

    private static double search(int events, DoublePredicate tooLarge) {
        double share = 0.5;
        double step = 0.5;
        for (int i = 0; i < HALVINGS; i++) {
            step /= 2;
            share += tooLarge.test(mean(share, events)) ? -step : step;
        }
        return mean(share, events);
    }

    private static double mean(double share, int events) {
        return (1 + events) * share / (1 - share);
    }

    /** Of a number of events from one to the other, with the given mean; terms are scaled down before they overflow. */
    private static double probability(double mean, int from, int to) {
        double term = 1;
        double all = 0;
        double wanted = 0;
        for (int k = 0; k < mean || term > all * NEGLIGIBLE; k++) {
            all += term;
            wanted += k >= from && k <= to ? term : 0;
            if (all > LARGE) {
                all /= LARGE;
                wanted /= LARGE;
                term /= LARGE;
            }
            term *= mean / (k + 1);
        }
        return wanted / all;
    }
}
