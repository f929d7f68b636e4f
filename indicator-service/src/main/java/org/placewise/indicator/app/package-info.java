/** Wiring: what happens at start, and configuration. */
@NullMarked
package org.placewise.indicator.app;

import org.jspecify.annotations.NullMarked;
