/** Reads the rows of feeds from PostgreSQL. */
@NullMarked
package org.placewise.reporting.feed.db;

import org.jspecify.annotations.NullMarked;
