/** Known answers of the World Health Organization's measures. */
@NullMarked
package org.placewise.indicator.measure.inequality.who;

import org.jspecify.annotations.NullMarked;
