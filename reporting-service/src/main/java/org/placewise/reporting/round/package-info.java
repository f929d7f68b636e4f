/**
 * Rounds in which partners assess a place together, as the assessment service published them: the spread of what raters
 * said, overall and by sector, what was agreed beside it, and the actions proposed for weak elements. Of an open round
 * nothing that raters said is known here. Levels are ordinal: counted and ordered, never averaged.
 */
@NullMarked
package org.placewise.reporting.round;

import org.jspecify.annotations.NullMarked;
