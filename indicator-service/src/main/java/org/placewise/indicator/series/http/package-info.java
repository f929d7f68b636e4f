/** Series of places over HTTP. */
@NullMarked
package org.placewise.indicator.series.http;

import org.jspecify.annotations.NullMarked;
