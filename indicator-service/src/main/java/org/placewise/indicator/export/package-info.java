/** Whole datasets for those who pull them: each row with where it is from, and a manifest that says what was to arrive. */
@NullMarked
package org.placewise.indicator.export;

import org.jspecify.annotations.NullMarked;
