/** Areas as the indicator service publishes them, kept for checking codes and the reach of callers. */
@NullMarked
package org.placewise.partnership.place.events;

import org.jspecify.annotations.NullMarked;
