/** Everything that is known of a place, in the order of the causal chain. */
@NullMarked
package org.placewise.indicator.profile;

import org.jspecify.annotations.NullMarked;
