/** Explanations over HTTP. */
@NullMarked
package org.placewise.indicator.explain.http;

import org.jspecify.annotations.NullMarked;
