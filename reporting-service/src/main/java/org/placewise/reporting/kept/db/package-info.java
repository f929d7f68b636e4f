/** The stamps of places in PostgreSQL. */
@NullMarked
package org.placewise.reporting.kept.db;

import org.jspecify.annotations.NullMarked;
