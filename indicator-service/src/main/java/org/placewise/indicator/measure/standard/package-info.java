/**
 * Standardisation by age: rates that areas of different age can be compared by, directly (the area's rates in a standard
 * population) and indirectly (the area's events against those expected at reference rates).
 */
@NullMarked
package org.placewise.indicator.measure.standard;

import org.jspecify.annotations.NullMarked;
