package org.placewise.indicator.measure.inequality;

import org.placewise.indicator.measure.Measured;

/**
 * The gap between the most deprived group and others.
 *
 * @param absolute what the others' figure is above that of the most deprived, times the multiplier
 * @param relative how many times the figure of the most deprived it is, or the other way round when the multiplier is negative;
 *     refused when a figure is not above 0
 * @param mostDeprived figure of the most deprived group, in the unit of the groups' figures
 * @param others figure of those it is compared with, in the same unit
 */
public record Gap(
        GapTo to, InequalityValue absolute, Measured<InequalityValue> relative, double mostDeprived, double others) {}
