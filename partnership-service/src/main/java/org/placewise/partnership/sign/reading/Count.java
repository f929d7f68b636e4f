package org.placewise.partnership.sign.reading;

/**
 * A number behind a finding.
 *
 * @param what is counted, a word with hyphens such as {@code open-risks}
 */
public record Count(String what, int number) {}
