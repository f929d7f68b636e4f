/** A council's own system that reports assessments steadily, raters who rate all at once, and what of it all has arrived. */
@NullMarked
package org.placewise.suite.load;

import org.jspecify.annotations.NullMarked;
