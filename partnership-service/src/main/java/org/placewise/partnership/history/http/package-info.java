/** Outcomes of changes as HTTP answers, and the history endpoints' common part. */
@NullMarked
package org.placewise.partnership.history.http;

import org.jspecify.annotations.NullMarked;
