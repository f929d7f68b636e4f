package org.placewise.indicator.observation;

/**
 * A period as the publisher writes it, and the number that orders the periods of one indicator.
 *
 * @param name such as {@code 2015}, {@code 2015/16} or {@code 2015 - 17}
 * @param sort such as 20150000; the last digits are the quarter or month where there is one
 */
public record Period(String name, int sort) {}
