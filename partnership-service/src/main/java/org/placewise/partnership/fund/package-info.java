/**
 * Pooled funds: who pays in, under which conditions, what is spent, who must sign and which returns are due.
 */
@NullMarked
package org.placewise.partnership.fund;

import org.jspecify.annotations.NullMarked;
