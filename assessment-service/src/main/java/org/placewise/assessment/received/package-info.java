/**
 * Events from councils' own systems, over HTTP and Kafka alike. An event is read with all its faults, recognised by source and id
 * however often it comes, and applied at once; where the place or the instrument is not known here yet, it is parked with the reason
 * and applied when what it waits for has arrived.
 *
 * <p>Locks are always taken in this order: series, identity of the event, assessment. Several events in one transaction are taken in
 * the order of their series first, then of their identities.
 */
@NullMarked
package org.placewise.assessment.received;

import org.jspecify.annotations.NullMarked;
