/** The read model as a whole, and which partitions it was filled from. */
@NullMarked
package org.placewise.reporting.rebuild.db;

import org.jspecify.annotations.NullMarked;
