/**
 * Decisions of a board: what was decided at which meeting, under which authority, and who is to act by when.
 */
@NullMarked
package org.placewise.partnership.decision;

import org.jspecify.annotations.NullMarked;
