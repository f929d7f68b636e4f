/** Storage of events of councils in PostgreSQL. */
@NullMarked
package org.placewise.assessment.received.db;

import org.jspecify.annotations.NullMarked;
