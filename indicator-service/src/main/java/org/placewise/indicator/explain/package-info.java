/** How a figure came to be: the formula with its source, what went into it, and the very rows of the very file. */
@NullMarked
package org.placewise.indicator.explain;

import org.jspecify.annotations.NullMarked;
