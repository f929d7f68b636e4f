/**
 * Assessments of places. An assessment is opened as a draft, answered, submitted when every element has an answer, and from then on
 * never changed; it may be withdrawn with a reason. Each submission is read against the one before it in its {@link
 * org.placewise.assessment.assessment.Series}.
 */
@NullMarked
package org.placewise.assessment.assessment;

import org.jspecify.annotations.NullMarked;
