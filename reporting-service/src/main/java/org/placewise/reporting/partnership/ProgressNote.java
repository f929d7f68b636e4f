package org.placewise.reporting.partnership;

import java.time.Instant;

/** What was reported about an action, and by whom. */
public record ProgressNote(Instant notedAt, String note, String by) {}
