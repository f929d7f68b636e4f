/**
 * Is what a board plans big enough? Ranges of what the live actions could give, against what is needed and what was observed.
 * Nothing here says what will happen, and nothing is estimated where an input is missing.
 */
@NullMarked
package org.placewise.partnership.scale;

import org.jspecify.annotations.NullMarked;
