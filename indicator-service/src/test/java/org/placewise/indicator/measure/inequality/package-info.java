/** Known answers, properties and speed of the measures of inequality. */
@NullMarked
package org.placewise.indicator.measure.inequality;

import org.jspecify.annotations.NullMarked;
