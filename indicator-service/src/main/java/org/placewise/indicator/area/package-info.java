/**
 * Areas of England – national, regions, integrated care boards and councils – with their validity and hierarchy. They come
 * from bundled reference data, are kept in the database, and every new or changed one is published as an event. The hierarchy
 * is a graph: thirteen districts lie in more than one integrated care board, so what belongs to a board is resolved through
 * lower-layer super output areas (LSOAs), never through districts alone.
 */
@NullMarked
package org.placewise.indicator.area;

import org.jspecify.annotations.NullMarked;
