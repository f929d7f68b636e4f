/**
 * Actions that partners propose when they assess a place, and their adoption by a board.
 */
@NullMarked
package org.placewise.partnership.proposal;

import org.jspecify.annotations.NullMarked;
