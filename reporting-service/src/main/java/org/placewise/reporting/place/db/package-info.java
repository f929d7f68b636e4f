/** The place dimension in PostgreSQL, written and read with plain SQL. */
@NullMarked
package org.placewise.reporting.place.db;

import org.jspecify.annotations.NullMarked;
