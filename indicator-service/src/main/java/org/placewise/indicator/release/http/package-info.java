/** Releases over HTTP: upload, state, progress. */
@NullMarked
package org.placewise.indicator.release.http;

import org.jspecify.annotations.NullMarked;
