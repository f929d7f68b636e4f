/** Instruments and assessments in PostgreSQL, written and read with plain SQL. */
@NullMarked
package org.placewise.reporting.assessment.db;

import org.jspecify.annotations.NullMarked;
