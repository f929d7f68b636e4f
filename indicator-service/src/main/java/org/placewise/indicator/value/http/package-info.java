/** Values over HTTP. */
@NullMarked
package org.placewise.indicator.value.http;

import org.jspecify.annotations.NullMarked;
