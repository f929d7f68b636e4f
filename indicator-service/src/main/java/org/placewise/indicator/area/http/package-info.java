/** Areas over HTTP. */
@NullMarked
package org.placewise.indicator.area.http;

import org.jspecify.annotations.NullMarked;
