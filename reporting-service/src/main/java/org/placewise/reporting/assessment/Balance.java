package org.placewise.reporting.assessment;

/**
 * How the two sides of an instrument compare.
 *
 * @param finding balanced, not-assessable or {@code <side>-weaker}
 * @param explanation the counts that the finding rests on, in a sentence
 */
public record Balance(String finding, String explanation) {}
