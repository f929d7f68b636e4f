/** Fills the deprivation, indicator and inequality facts from the topic {@code placewise.indicators}. */
@NullMarked
package org.placewise.reporting.indicator.events;

import org.jspecify.annotations.NullMarked;
