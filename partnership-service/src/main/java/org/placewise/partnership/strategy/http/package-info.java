/**
 * Priorities over HTTP.
 */
@NullMarked
package org.placewise.partnership.strategy.http;

import org.jspecify.annotations.NullMarked;
