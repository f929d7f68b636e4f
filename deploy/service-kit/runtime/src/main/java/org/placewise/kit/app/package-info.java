/** Wiring of the kit. */
@NullMarked
package org.placewise.kit.app;

import org.jspecify.annotations.NullMarked;
