/** Exports from PostgreSQL. */
@NullMarked
package org.placewise.indicator.export.db;

import org.jspecify.annotations.NullMarked;
