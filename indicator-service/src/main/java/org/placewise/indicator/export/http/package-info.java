/** Exports over HTTP. */
@NullMarked
package org.placewise.indicator.export.http;

import org.jspecify.annotations.NullMarked;
