/** The list of places over HTTP. */
@NullMarked
package org.placewise.reporting.place.http;

import org.jspecify.annotations.NullMarked;
