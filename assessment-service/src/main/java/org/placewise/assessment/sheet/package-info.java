/**
 * A rater's own sheet: what the rater of an invitation reads and says of the elements until the round closes. It stands above rounds
 * and ratings, and neither knows of it.
 */
@NullMarked
package org.placewise.assessment.sheet;

import org.jspecify.annotations.NullMarked;
