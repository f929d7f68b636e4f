/**
 * Whether what a board set out to change has changed. The figures are those that the indicator service publishes, kept here
 * version by version, so that the answer as of a past day rests on what was published by then. The rules are plain
 * functions of an objective, its actions and a series.
 */
@NullMarked
package org.placewise.partnership.impact;

import org.jspecify.annotations.NullMarked;
