package org.placewise.reporting.deprivation;

/** What of a place lies in national decile 1; shares are fractions of the place's LSOAs and people. */
public record MostDeprivedTenth(int lsoas, double lsoaShare, long population, double populationShare) {}
