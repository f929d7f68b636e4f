/**
 * Pilots over HTTP.
 */
@NullMarked
package org.placewise.partnership.pilot.http;

import org.jspecify.annotations.NullMarked;
