/** Lists from PostgreSQL. */
@NullMarked
package org.placewise.assessment.listing.db;

import org.jspecify.annotations.NullMarked;
