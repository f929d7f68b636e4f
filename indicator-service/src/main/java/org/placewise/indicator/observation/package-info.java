/**
 * Observations of indicators: an area in a period on one line (sex, age, category), with its value and limits as exact decimals.
 * A withheld and a missing figure are types of their own, never a null or a zero.
 */
@NullMarked
package org.placewise.indicator.observation;

import org.jspecify.annotations.NullMarked;
