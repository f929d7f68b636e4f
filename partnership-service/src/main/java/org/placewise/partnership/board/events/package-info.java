/** Boards as they are published, and the changes that are published. */
@NullMarked
package org.placewise.partnership.board.events;

import org.jspecify.annotations.NullMarked;
