/** A board as its page shows it: every sign with the records behind it and what would change it. */
@NullMarked
package org.placewise.reporting.web.board;

import org.jspecify.annotations.NullMarked;
