package org.placewise.indicator.measure.life;

/**
 * Deaths and population of one age band of an area.
 *
 * @param startAge 0, 1, 5, 10, … or 90, the last band having no upper end
 * @param deaths not a number when missing
 * @param population people or person-years; not a number when missing
 */
public record AgeDeaths(int startAge, double deaths, double population) {}
