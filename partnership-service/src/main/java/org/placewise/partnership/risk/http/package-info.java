/**
 * Risks over HTTP.
 */
@NullMarked
package org.placewise.partnership.risk.http;

import org.jspecify.annotations.NullMarked;
