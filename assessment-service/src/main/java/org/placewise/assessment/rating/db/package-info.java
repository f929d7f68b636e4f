/** Storage of invitations and ratings in PostgreSQL. */
@NullMarked
package org.placewise.assessment.rating.db;

import org.jspecify.annotations.NullMarked;
