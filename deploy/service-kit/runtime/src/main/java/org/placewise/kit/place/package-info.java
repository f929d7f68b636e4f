/** Places as far as every service needs them: which codes exist, and which place lies within which. */
@NullMarked
package org.placewise.kit.place;

import org.jspecify.annotations.NullMarked;
