/** Measures of inequality over HTTP. */
@NullMarked
package org.placewise.indicator.inequality.http;

import org.jspecify.annotations.NullMarked;
