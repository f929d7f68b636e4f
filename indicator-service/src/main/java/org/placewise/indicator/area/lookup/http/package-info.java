/** Lookups over HTTP. */
@NullMarked
package org.placewise.indicator.area.lookup.http;

import org.jspecify.annotations.NullMarked;
