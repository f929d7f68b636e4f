/** Figures and documents in PostgreSQL. */
@NullMarked
package org.placewise.indicator.series.db;

import org.jspecify.annotations.NullMarked;
