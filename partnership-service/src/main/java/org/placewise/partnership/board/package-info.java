/**
 * Boards and partnerships of a place: who sits on them, for which organisation, and which of the seats that the law
 * requires are filled. Rules are plain Java here; HTTP, database and events are adapters below.
 */
@NullMarked
package org.placewise.partnership.board;

import org.jspecify.annotations.NullMarked;
