/** Rows of exports from the tables of assessments and instruments. */
@NullMarked
package org.placewise.assessment.export.db;

import org.jspecify.annotations.NullMarked;
