/** Days by the clocks of England. */
@NullMarked
package org.placewise.kit.day;

import org.jspecify.annotations.NullMarked;
