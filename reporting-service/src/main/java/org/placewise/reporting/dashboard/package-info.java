/**
 * The dashboard of a place: what is known of its deprivation, its indicators, its self-assessments and its partnerships, read
 * from the star schema, each figure with a link to the record it came from. A larger area also shows sums and distributions
 * over the councils below it; ordinal levels are never averaged and places are never ranked by them.
 */
@NullMarked
package org.placewise.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
