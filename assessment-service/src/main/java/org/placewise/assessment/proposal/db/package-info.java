/** Storage of proposed actions in PostgreSQL. */
@NullMarked
package org.placewise.assessment.proposal.db;

import org.jspecify.annotations.NullMarked;
