/** Reads the parts of a dashboard from PostgreSQL, each part as one JSON document per entity built by one query. */
@NullMarked
package org.placewise.reporting.dashboard.db;

import org.jspecify.annotations.NullMarked;
