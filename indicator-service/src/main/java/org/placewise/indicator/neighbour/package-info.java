/**
 * Statistical neighbours: areas that a source calls alike, so that a council can be compared with its like. They are loaded from a
 * table; how alike two areas are is the source's finding, not ours.
 */
@NullMarked
package org.placewise.indicator.neighbour;

import org.jspecify.annotations.NullMarked;
