package org.placewise.indicator.measure.inequality.who;

import org.placewise.indicator.measure.Confidence;

/**
 * What the set has to know of the figures.
 *
 * @param higherIsBetter whether a higher figure is the better one
 * @param scale of how many the figures are: 100 for percentages, 1,000 for figures per thousand
 */
public record WhoOptions(boolean higherIsBetter, double scale, Confidence confidence) {

    public WhoOptions {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("Figures are of more than 0, not of " + scale);
        }
    }
}
