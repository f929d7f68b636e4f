/**
 * Known answers of the measures: a runner that reads cases from a folder of CSV files, compares every figure with what a measure
 * computes, and reports how many were compared and by how much they differ at most. The folder is the test resources'
 * {@code known-answers} unless {@code -Dknown.answers=DIR} names another one in the same format.
 */
@NullMarked
package org.placewise.indicator.measure.known;

import org.jspecify.annotations.NullMarked;
