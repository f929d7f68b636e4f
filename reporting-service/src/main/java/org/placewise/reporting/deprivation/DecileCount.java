package org.placewise.reporting.deprivation;

/**
 * How much of a place lies in one national decile.
 *
 * @param decile 1 (most deprived tenth of LSOAs in England) to 10
 */
public record DecileCount(int decile, int lsoas, long population) {}
