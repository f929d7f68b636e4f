package org.placewise.assessment.instrument;

/**
 * When the second part of an instrument opens under an element.
 *
 * @param opensAtOrBelow highest level at which an element always opens
 * @param rule the whole rule in plain words, and whose it is
 */
public record Diagnostic(int opensAtOrBelow, String rule) {}
