/** Reads a component of a place from PostgreSQL with plain SQL. */
@NullMarked
package org.placewise.reporting.component.db;

import org.jspecify.annotations.NullMarked;
