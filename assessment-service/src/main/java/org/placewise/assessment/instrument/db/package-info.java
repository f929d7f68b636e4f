/** Storage of instruments in PostgreSQL. */
@NullMarked
package org.placewise.assessment.instrument.db;

import org.jspecify.annotations.NullMarked;
