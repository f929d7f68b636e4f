/** Fills the place dimension from the topic {@code placewise.areas}. */
@NullMarked
package org.placewise.reporting.place.events;

import org.jspecify.annotations.NullMarked;
