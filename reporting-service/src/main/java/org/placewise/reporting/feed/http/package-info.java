/** Feeds as CSV. */
@NullMarked
package org.placewise.reporting.feed.http;

import org.jspecify.annotations.NullMarked;
