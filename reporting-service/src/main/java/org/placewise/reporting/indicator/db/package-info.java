/** The indicator and inequality facts in PostgreSQL, written and read with plain SQL. */
@NullMarked
package org.placewise.reporting.indicator.db;

import org.jspecify.annotations.NullMarked;
