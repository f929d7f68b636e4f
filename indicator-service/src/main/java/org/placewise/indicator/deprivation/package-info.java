/**
 * Deprivation of areas by the English Indices of Deprivation: what the editions hold, the formulas that sum the small areas
 * of a release up to a profile of each council, board, region and England, and the profiles themselves. The formulas are
 * those of the indices' technical and research reports; each class names its source.
 */
@NullMarked
package org.placewise.indicator.deprivation;

import org.jspecify.annotations.NullMarked;
