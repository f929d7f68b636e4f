package org.placewise.partnership.action;

import java.time.Instant;
import org.placewise.kit.view.ForOfficers;

/**
 * A report of progress.
 *
 * @param notedAt when it was reported
 * @param by who reported it
 */
public record ProgressNote(
        Instant notedAt, String note, @ForOfficers String by) {}
