/** Indicators in PostgreSQL. */
@NullMarked
package org.placewise.indicator.indicator.db;

import org.jspecify.annotations.NullMarked;
