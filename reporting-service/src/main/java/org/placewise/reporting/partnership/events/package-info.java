/** Fills the partnership facts from the topic {@code placewise.partnerships}. */
@NullMarked
package org.placewise.reporting.partnership.events;

import org.jspecify.annotations.NullMarked;
