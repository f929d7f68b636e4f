/** Indicators over HTTP. */
@NullMarked
package org.placewise.indicator.indicator.http;

import org.jspecify.annotations.NullMarked;
