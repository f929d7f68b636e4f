package org.placewise.indicator.measure.standard;

/**
 * One age band of an area.
 *
 * @param band as the standard or reference population names it, such as {@code 0-4}
 * @param events not a number when missing
 * @param population people or person-years; not a number when missing
 */
public record AgeBand(String band, double events, double population) {}
