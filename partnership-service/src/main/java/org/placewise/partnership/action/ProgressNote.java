package org.placewise.partnership.action;

import java.time.Instant;

/**
 * A report of progress.
 *
 * @param notedAt when it was reported
 * @param by who reported it
 */
public record ProgressNote(Instant notedAt, String note, String by) {}
