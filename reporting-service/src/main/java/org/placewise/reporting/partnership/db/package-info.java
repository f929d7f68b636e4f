/** The partnership facts in PostgreSQL, written and read with plain SQL. */
@NullMarked
package org.placewise.reporting.partnership.db;

import org.jspecify.annotations.NullMarked;
