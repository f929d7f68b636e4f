package org.placewise.indicator.measure.inequality;

import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;

/**
 * A measure of inequality with everything that it must not be shown without.
 *
 * @param limits at the confidence, in the unit of the value
 * @param method that gave the limits
 * @param sign what the value's sign, or its side of 1, says
 */
public record InequalityValue(
        double value, Limits limits, Confidence confidence, LimitsMethod method, SignConvention sign) {}
