/** Releases in PostgreSQL. */
@NullMarked
package org.placewise.indicator.release.db;

import org.jspecify.annotations.NullMarked;
