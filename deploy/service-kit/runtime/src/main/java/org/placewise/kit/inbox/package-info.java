/**
 * How a service consumes events: newest entity version wins, dead letters are kept and can be replayed.
 *
 * <h2>What this guarantees</h2>
 * <ul>
 *   <li>An event's effect and the note that it was applied commit together: a crash leaves both or neither.
 *   <li>Applying the same event again, or an older one after a newer one, changes nothing.
 *   <li>A message that cannot be applied is kept with its bytes, headers and errors before its offset is committed, in the
 *       table {@code dead_letter} and on the channel's dead-letter topic.
 *   <li>A database that is away stops consumption and loses nothing.
 * </ul>
 *
 * <h2>What it does not</h2>
 * <ul>
 *   <li>Order between different keys: a consumer may see an objective before its board, so it must not require the other.
 *   <li>Every intermediate state: a version that arrives after a newer one is skipped.
 *   <li>Exactly one dead-letter record per message: after a crash there may be two on the topic, and one row in the table.
 * </ul>
 */
@NullMarked
package org.placewise.kit.inbox;

import org.jspecify.annotations.NullMarked;
