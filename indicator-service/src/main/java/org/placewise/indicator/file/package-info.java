/**
 * Reading uploaded files: their rows, whatever is wrong with some of them, and the faults that are found. A fault names its row,
 * its column, a code for programs and a sentence for the person who has the file open.
 */
@NullMarked
package org.placewise.indicator.file;

import org.jspecify.annotations.NullMarked;
