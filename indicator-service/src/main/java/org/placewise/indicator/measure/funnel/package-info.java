/** Funnel plots: the limits within which areas are expected to lie around a common baseline, and who lies outside. */
@NullMarked
package org.placewise.indicator.measure.funnel;

import org.jspecify.annotations.NullMarked;
