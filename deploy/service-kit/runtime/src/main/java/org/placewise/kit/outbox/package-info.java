/**
 * How a service publishes events: they commit in the database together with the change they report, and a relay in the same
 * service moves them to Kafka.
 *
 * <h2>What this guarantees</h2>
 * <ul>
 *   <li>No event without its change, no change without its event.
 *   <li>Every committed event reaches the broker, however often the service or the broker stops in between.
 *   <li>Events of one key (topic and key) are sent in the order in which their transactions wrote them, provided that those
 *       transactions are ordered by a lock on the entity's row; an event is not sent before its predecessor is acknowledged.
 *   <li>The trace of the request that made the change continues through Kafka.
 * </ul>
 *
 * <h2>What it does not</h2>
 * <ul>
 *   <li>Exactly-once delivery: an event may be published again after a crash. Consumers keep the newest entity version.
 *   <li>Order between different keys.
 *   <li>A bound on the delay while the broker is away: watch {@code placewise.outbox.oldest.age}.
 * </ul>
 */
@NullMarked
package org.placewise.kit.outbox;

import org.jspecify.annotations.NullMarked;
