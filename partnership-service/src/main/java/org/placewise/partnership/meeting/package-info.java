/**
 * Meetings of a board: what was on the agenda, who raised it, and which members were there.
 */
@NullMarked
package org.placewise.partnership.meeting;

import org.jspecify.annotations.NullMarked;
