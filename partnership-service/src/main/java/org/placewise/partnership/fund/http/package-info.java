/**
 * Pooled funds over HTTP.
 */
@NullMarked
package org.placewise.partnership.fund.http;

import org.jspecify.annotations.NullMarked;
