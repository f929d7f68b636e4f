/** Values in PostgreSQL. */
@NullMarked
package org.placewise.indicator.value.db;

import org.jspecify.annotations.NullMarked;
