package org.placewise.indicator.measure.inequality;

/**
 * One group of people in an order of deprivation.
 *
 * @param quantile place in the order; 1 is the most deprived
 * @param population people in the group, by which it counts
 * @param value its figure, for instance a rate, in the unit of the indicator; a proportion runs from 0 to 1
 * @param uncertainty how sure the figure is
 */
public record QuantileGroup(int quantile, double population, double value, Uncertainty uncertainty) {

    /** A group of a proportion with the limits that were published for it. */
    public static QuantileGroup ofCount(int quantile, double population, double count, Uncertainty uncertainty) {
        return new QuantileGroup(quantile, population, count / population, uncertainty);
    }
}
