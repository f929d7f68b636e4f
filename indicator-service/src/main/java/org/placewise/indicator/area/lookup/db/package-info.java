/** Lookups in PostgreSQL. */
@NullMarked
package org.placewise.indicator.area.lookup.db;

import org.jspecify.annotations.NullMarked;
