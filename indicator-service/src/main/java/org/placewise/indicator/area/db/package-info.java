/** Areas in PostgreSQL. */
@NullMarked
package org.placewise.indicator.area.db;

import org.jspecify.annotations.NullMarked;
