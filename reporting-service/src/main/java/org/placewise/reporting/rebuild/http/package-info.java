/** The operation that rebuilds the read model. */
@NullMarked
package org.placewise.reporting.rebuild.http;

import org.jspecify.annotations.NullMarked;
