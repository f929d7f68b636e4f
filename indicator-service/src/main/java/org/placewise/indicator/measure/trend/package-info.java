/** The recent trend of an area: whether its five latest values rise or fall by more than chance, and whether that is good. */
@NullMarked
package org.placewise.indicator.measure.trend;

import org.jspecify.annotations.NullMarked;
