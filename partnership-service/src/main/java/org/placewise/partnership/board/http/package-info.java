/** Boards over HTTP. */
@NullMarked
package org.placewise.partnership.board.http;

import org.jspecify.annotations.NullMarked;
