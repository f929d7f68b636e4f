/** Local places over HTTP. */
@NullMarked
package org.placewise.indicator.localplace.http;

import org.jspecify.annotations.NullMarked;
