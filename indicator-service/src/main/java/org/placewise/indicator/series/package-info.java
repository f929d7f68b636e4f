/**
 * Values of indicators as they are read: rows for those who query, and one document per place and indicator, with benchmark and
 * trend, which is published as an event each time it differs from the one before.
 */
@NullMarked
package org.placewise.indicator.series;

import org.jspecify.annotations.NullMarked;
