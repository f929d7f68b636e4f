/**
 * Whether two figures may be set against each other. What each figure rests on is compared rule by rule; every difference is told in
 * a sentence. Whoever compares all the same says so, and the sentences then travel with the result.
 */
@NullMarked
package org.placewise.indicator.comparability;

import org.jspecify.annotations.NullMarked;
