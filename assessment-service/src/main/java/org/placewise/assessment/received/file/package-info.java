/**
 * Assessments that come as files or in bulk instead of as events: read into the events they stand for, with every fault at the row and
 * column, or the pointer, where it stands, and then taken in by the rules for events.
 */
@NullMarked
package org.placewise.assessment.received.file;

import org.jspecify.annotations.NullMarked;
