/** Signs in PostgreSQL, and the records of a past day read from the history. */
@NullMarked
package org.placewise.partnership.sign.db;

import org.jspecify.annotations.NullMarked;
