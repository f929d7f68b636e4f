package org.placewise.reporting.deprivation;

/**
 * Place among areas of one kind in England.
 *
 * @param rank 1 is the most deprived; ties share the lowest
 * @param amongAreaType lower-tier-authority, upper-tier-authority, icb or region
 */
public record NationalRank(int rank, int of, String measure, String amongAreaType) {}
