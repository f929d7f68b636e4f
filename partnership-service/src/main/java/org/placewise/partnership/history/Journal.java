package org.placewise.partnership.history;

import java.util.List;
import java.util.UUID;

/** The history of all records. Lines are only ever added. */
public interface Journal {

    /** Adds lines to the running transaction, in this order. */
    void append(List<JournalEntry> entries);

    /**
     * Lines of one record, oldest first.
     *
     * @param afterVersion the version to begin behind, 0 for the first line
     */
    List<JournalLine> of(RecordKind kind, UUID recordId, long afterVersion, int limit);
}
