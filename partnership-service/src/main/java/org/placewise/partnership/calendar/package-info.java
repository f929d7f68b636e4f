/**
 * Meetings and due dates of a board as a calendar that other programs follow (RFC 5545).
 */
@NullMarked
package org.placewise.partnership.calendar;

import org.jspecify.annotations.NullMarked;
