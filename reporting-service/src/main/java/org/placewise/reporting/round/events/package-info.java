/** Fills instruments, assessments and rounds from the topic {@code placewise.assessments}. */
@NullMarked
package org.placewise.reporting.round.events;

import org.jspecify.annotations.NullMarked;
