/**
 * Filling the read model again from the topics. The database keeps a note of each partition that it was filled from; a
 * partition without a note is read from its beginning as soon as it is assigned. So an emptied or new database fills itself,
 * however far the consumer group had committed, and with any number of replicas.
 */
@NullMarked
package org.placewise.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
