/** Storage of mappings in PostgreSQL. */
@NullMarked
package org.placewise.assessment.mapping.db;

import org.jspecify.annotations.NullMarked;
