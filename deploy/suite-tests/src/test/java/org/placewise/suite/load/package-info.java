/** A council's own system, reporting assessments steadily, and what of them has arrived. */
@NullMarked
package org.placewise.suite.load;

import org.jspecify.annotations.NullMarked;
