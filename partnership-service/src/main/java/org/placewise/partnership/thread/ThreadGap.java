package org.placewise.partnership.thread;

import java.util.UUID;
import org.placewise.kit.word.Word;
import org.placewise.partnership.history.RecordKind;

/**
 * Where the golden thread breaks off.
 *
 * @param kind kind of the record, an objective or a priority
 */
public record ThreadGap(RecordKind kind, UUID id, UUID boardId, String gssCode, String title, Lack lack) {

    /** What is missing. */
    public enum Lack implements Word {
        /** An objective below the national level that serves none of a higher level. */
        HIGHER_OBJECTIVE,
        /** An objective that no action serves. */
        ACTION,
        /** A priority that no objective follows from. */
        OBJECTIVE
    }
}
