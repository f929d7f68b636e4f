/**
 * Boards of a place, what they have promised and what is done about it, as the partnership service published them.
 * Signs are computed there from records; here they are shown, with the records behind them.
 */
@NullMarked
package org.placewise.reporting.partnership;

import org.jspecify.annotations.NullMarked;
