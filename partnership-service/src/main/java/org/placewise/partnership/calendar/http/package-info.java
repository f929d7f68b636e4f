/**
 * The calendar of a board over HTTP.
 */
@NullMarked
package org.placewise.partnership.calendar.http;

import org.jspecify.annotations.NullMarked;
