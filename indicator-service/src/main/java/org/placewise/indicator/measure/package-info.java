/**
 * The statistics of public health, as functions of plain numbers: rates, proportions and their confidence limits, standardised
 * rates, life expectancy, quantiles and control limits. No framework and no storage; every class names the source of its formula.
 * What cannot be computed is refused by name and never becomes a number.
 */
@NullMarked
package org.placewise.indicator.measure;

import org.jspecify.annotations.NullMarked;
