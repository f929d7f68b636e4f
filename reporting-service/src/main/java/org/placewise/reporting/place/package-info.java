/**
 * Places as the dashboards know them: a copy of the areas that the indicator service defines, with their parents.
 * Membership is a graph, because some districts lie in more than one integrated care board.
 */
@NullMarked
package org.placewise.reporting.place;

import org.jspecify.annotations.NullMarked;
