package org.placewise.assessment.instrument;

/**
 * A level of an ordinal scale.
 *
 * @param level rank on the scale; higher is better, and distances between ranks mean nothing
 */
public record ScaleLevel(int level, String label, String descriptor) {}
