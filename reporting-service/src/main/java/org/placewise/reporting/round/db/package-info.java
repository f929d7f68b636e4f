/** Rounds, agreed levels and proposed actions in PostgreSQL, written with plain SQL. */
@NullMarked
package org.placewise.reporting.round.db;

import org.jspecify.annotations.NullMarked;
