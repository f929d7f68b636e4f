/**
 * Priorities that a board takes from its needs assessment and its strategy; objectives follow from them.
 */
@NullMarked
package org.placewise.partnership.strategy;

import org.jspecify.annotations.NullMarked;
