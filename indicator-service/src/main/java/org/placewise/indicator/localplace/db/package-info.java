/** Local places in PostgreSQL. */
@NullMarked
package org.placewise.indicator.localplace.db;

import org.jspecify.annotations.NullMarked;
