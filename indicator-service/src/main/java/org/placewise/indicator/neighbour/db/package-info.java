/** Statistical neighbours in PostgreSQL. */
@NullMarked
package org.placewise.indicator.neighbour.db;

import org.jspecify.annotations.NullMarked;
