/**
 * Decisions over HTTP.
 */
@NullMarked
package org.placewise.partnership.decision.http;

import org.jspecify.annotations.NullMarked;
