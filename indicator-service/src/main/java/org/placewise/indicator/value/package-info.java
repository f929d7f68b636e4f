/** Rows of values for those who query: any area, sex, age and category of an indicator, with benchmark, trend and where it is from. */
@NullMarked
package org.placewise.indicator.value;

import org.jspecify.annotations.NullMarked;
