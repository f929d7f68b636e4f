/**
 * Files of observations: exports as Fingertips publishes them, our own tidy CSV, and NDJSON. A file is read row by row in bounded
 * memory, every row is held against the rules, and all faults of all rows are noted; a file with any fault is refused whole.
 */
@NullMarked
package org.placewise.indicator.observation.file;

import org.jspecify.annotations.NullMarked;
