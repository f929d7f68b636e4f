/** A service about nothing, on which the kit is tested. */
@NullMarked
package org.placewise.kit.notes;

import org.jspecify.annotations.NullMarked;
