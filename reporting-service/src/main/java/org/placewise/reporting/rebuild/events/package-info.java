/** Moves the consumers back to the beginning of what this database has not been filled from. */
@NullMarked
package org.placewise.reporting.rebuild.events;

import org.jspecify.annotations.NullMarked;
