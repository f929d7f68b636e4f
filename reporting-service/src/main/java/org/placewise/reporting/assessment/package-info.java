/**
 * Self-assessments of places, as the assessment service published them, and the instruments they were made with.
 * Levels are ordinal: there are counts, medians as levels and ranges, and there is no mean.
 */
@NullMarked
package org.placewise.reporting.assessment;

import org.jspecify.annotations.NullMarked;
