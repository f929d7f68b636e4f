/** Boards in PostgreSQL. */
@NullMarked
package org.placewise.partnership.board.db;

import org.jspecify.annotations.NullMarked;
