/** Storage of assessments in PostgreSQL. */
@NullMarked
package org.placewise.assessment.assessment.db;

import org.jspecify.annotations.NullMarked;
