/** Storage of rounds in PostgreSQL. */
@NullMarked
package org.placewise.assessment.round.db;

import org.jspecify.annotations.NullMarked;
