package org.placewise.partnership.history;

import java.time.Instant;

/**
 * A change as it is added to the history.
 *
 * @param by who made it: the subject of their token
 */
public record JournalEntry(Change change, Instant at, String by) {}
