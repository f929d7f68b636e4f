/** Objectives in PostgreSQL. */
@NullMarked
package org.placewise.partnership.objective.db;

import org.jspecify.annotations.NullMarked;
