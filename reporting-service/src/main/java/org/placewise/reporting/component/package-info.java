/**
 * One component of the triangle in one place, in depth: every element with the evidence behind its level, the spread of
 * what raters said in rounds, overall and by sector, what was agreed beside it, proposed actions, and history. Levels are
 * ordinal; versions of an instrument are not joined.
 */
@NullMarked
package org.placewise.reporting.component;

import org.jspecify.annotations.NullMarked;
