package org.placewise.kit.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;

/**
 * What a look at all histories of a service found.
 *
 * @param intact whether all are as they were recorded
 * @param histories one by one, by name
 */
public record HistoryVerification(boolean intact, List<CheckedHistory> histories) {

    public HistoryVerification {
        histories = List.copyOf(histories);
    }

    /**
     * One history.
     *
     * @param rows how many entries were checked
     * @param digest of the newest entries of all its records, in hexadecimal: it changes with every entry, and with nothing else;
     *     null for records that are held against their history
     * @param firstFault the first entry that is not as it was recorded; null where there is none
     */
    public record CheckedHistory(
            String history,
            long rows,
            boolean intact,
            @Nullable String digest,
            @Nullable FirstFault firstFault) {}

    /**
     * Where a history is broken.
     *
     * @param record whose history it is; empty where the history is one for all
     * @param position of the entry in the record's history, counted from 1; null for the record itself
     * @param message the same as a sentence
     */
    public record FirstFault(
            Finding finding, String record, @Nullable Long position, String message) {}

    /** What happened behind the service's back. */
    public enum Finding implements Word {
        REWRITTEN,
        REMOVED,
        INSERTED
    }
}
