/**
 * The summary measures of inequality between ordered groups of the World Health Organization, as its own software computes them, so
 * that figures can be set beside its publications. Its slope and relative index come from other regressions than Public Health
 * England's and are named apart. Source of all: Schlotheuber and Hosseinpoor 2022, International Journal of Environmental Research
 * and Public Health 19:3697.
 */
@NullMarked
package org.placewise.indicator.measure.inequality.who;

import org.jspecify.annotations.NullMarked;
