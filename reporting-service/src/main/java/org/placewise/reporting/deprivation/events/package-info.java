/** Fills the deprivation facts from the topic {@code placewise.indicators}. */
@NullMarked
package org.placewise.reporting.deprivation.events;

import org.jspecify.annotations.NullMarked;
