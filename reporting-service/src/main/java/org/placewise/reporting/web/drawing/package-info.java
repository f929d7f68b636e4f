/**
 * Geometry of the drawings on the pages: the Population Intervention Triangle, the deprivation chart and the symbols of
 * states. Drawn on the server as SVG, so that pages need no script; words and counts are always beside the drawing.
 */
@NullMarked
package org.placewise.reporting.web.drawing;

import org.jspecify.annotations.NullMarked;
