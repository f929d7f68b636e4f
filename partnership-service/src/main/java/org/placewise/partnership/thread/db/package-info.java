/**
 * The golden thread in PostgreSQL.
 */
@NullMarked
package org.placewise.partnership.thread.db;

import org.jspecify.annotations.NullMarked;
