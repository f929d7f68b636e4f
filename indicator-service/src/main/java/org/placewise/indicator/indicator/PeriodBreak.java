package org.placewise.indicator.indicator;

/**
 * A break in a line: values before this period and values from it on are not comparable.
 *
 * @param from sortable form of the first period after the break, such as 20200000
 * @param reason a sentence for whoever compares across it
 */
public record PeriodBreak(int from, String reason) {}
