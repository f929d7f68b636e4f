/**
 * Proposals in PostgreSQL.
 */
@NullMarked
package org.placewise.partnership.proposal.db;

import org.jspecify.annotations.NullMarked;
