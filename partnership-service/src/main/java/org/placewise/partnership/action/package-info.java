/**
 * Actions that serve an objective: who carries them, when they shall be done, how often progress is reported and what
 * was reported. {@code ReportingRule} says whether a report is due.
 */
@NullMarked
package org.placewise.partnership.action;

import org.jspecify.annotations.NullMarked;
