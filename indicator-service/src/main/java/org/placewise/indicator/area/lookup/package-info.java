/**
 * Lookups of the Office for National Statistics, loaded as published: which small area lies in which area, which LSOAs of 2011
 * and 2021 stand for each other, which district replaced which. A file is checked whole and loaded whole or not at all.
 */
@NullMarked
package org.placewise.indicator.area.lookup;

import org.jspecify.annotations.NullMarked;
