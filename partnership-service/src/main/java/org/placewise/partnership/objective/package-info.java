/**
 * Objectives of a board: what shall change, for whom, by when, measured by what. A draft may lack parts; {@code Clarity}
 * says which.
 */
@NullMarked
package org.placewise.partnership.objective;

import org.jspecify.annotations.NullMarked;
