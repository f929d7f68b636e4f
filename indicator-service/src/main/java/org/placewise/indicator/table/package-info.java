/** Tables for programs: the same flat rows as CSV or as one JSON object per line, written as they come. */
@NullMarked
package org.placewise.indicator.table;

import org.jspecify.annotations.NullMarked;
