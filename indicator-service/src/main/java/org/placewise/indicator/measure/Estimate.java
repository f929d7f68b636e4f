package org.placewise.indicator.measure;

/**
 * A computed value with its limits.
 *
 * @param limits at the confidence that was asked for, in the unit of the value
 */
public record Estimate(double value, Limits limits) {}
