/** Areas in groups of equal number by their values: tenths, fifths, and so on. */
@NullMarked
package org.placewise.indicator.measure.quantile;

import org.jspecify.annotations.NullMarked;
