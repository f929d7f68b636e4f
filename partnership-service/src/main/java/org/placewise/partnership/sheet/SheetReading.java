package org.placewise.partnership.sheet;

import java.util.List;

/** What came of reading a file. */
public sealed interface SheetReading {

    /** It states these records, of the right form or not, in the order in which they begin. */
    record Readable(List<SheetDraft> drafts, List<SheetNote> notes) implements SheetReading {}

    /** It cannot be read, for all of these reasons. */
    record Unreadable(List<SheetFault> faults) implements SheetReading {}
}
