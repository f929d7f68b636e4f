/**
 * Reads file 7 of the English Indices of Deprivation as it is published and checks all of it before anything is kept. Every
 * fault says its row, column, code and what to do; a file with any fault is refused whole.
 */
@NullMarked
package org.placewise.indicator.deprivation.file;

import org.jspecify.annotations.NullMarked;
