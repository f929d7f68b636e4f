/** Wiring of the service: how JSON columns are written, and the clock that drives the daily reading of signs. */
@NullMarked
package org.placewise.partnership.app;

import org.jspecify.annotations.NullMarked;
