/** Series in PostgreSQL. */
@NullMarked
package org.placewise.partnership.impact.db;

import org.jspecify.annotations.NullMarked;
