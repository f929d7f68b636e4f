/** Measures of inequality in PostgreSQL. */
@NullMarked
package org.placewise.indicator.inequality.db;

import org.jspecify.annotations.NullMarked;
