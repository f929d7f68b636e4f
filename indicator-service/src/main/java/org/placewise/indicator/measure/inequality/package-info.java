/**
 * How unequal a figure is between groups in an order of deprivation: slope and relative index, gaps and their change, attributable
 * burden, concentration, and the set of the World Health Organization. Plain functions of groups with a population, a value and its
 * uncertainty. Every number carries its limits, the method that gave them, and a sentence on what its sign means.
 */
@NullMarked
package org.placewise.indicator.measure.inequality;

import org.jspecify.annotations.NullMarked;
