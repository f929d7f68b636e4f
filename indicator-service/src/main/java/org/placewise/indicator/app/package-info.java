/** Wiring: what happens at start. */
@NullMarked
package org.placewise.indicator.app;

import org.jspecify.annotations.NullMarked;
