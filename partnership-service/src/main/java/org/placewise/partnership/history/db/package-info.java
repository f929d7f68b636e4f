/** The history in PostgreSQL. */
@NullMarked
package org.placewise.partnership.history.db;

import org.jspecify.annotations.NullMarked;
