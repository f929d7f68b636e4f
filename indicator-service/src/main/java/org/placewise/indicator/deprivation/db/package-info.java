/** Small areas and profiles in PostgreSQL. */
@NullMarked
package org.placewise.indicator.deprivation.db;

import org.jspecify.annotations.NullMarked;
