/**
 * Meetings over HTTP.
 */
@NullMarked
package org.placewise.partnership.meeting.http;

import org.jspecify.annotations.NullMarked;
