/** Actions in PostgreSQL. */
@NullMarked
package org.placewise.partnership.action.db;

import org.jspecify.annotations.NullMarked;
