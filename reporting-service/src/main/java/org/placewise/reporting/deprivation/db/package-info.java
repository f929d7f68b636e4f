/** The deprivation facts in PostgreSQL, written and read with plain SQL. */
@NullMarked
package org.placewise.reporting.deprivation.db;

import org.jspecify.annotations.NullMarked;
