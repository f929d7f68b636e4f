package org.placewise.partnership.history.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.history.Journal;
import org.placewise.partnership.history.JournalLine;
import org.placewise.partnership.history.RecordKind;

/** The history of one record in pages. */
@ApplicationScoped
public class HistoryPages {

    private final Journal journal;

    HistoryPages(Journal journal) {
        this.journal = journal;
    }

    /** Whether a record of this kind ever had this identifier. */
    public boolean knows(RecordKind kind, UUID id) {
        return !journal.of(kind, id, 0, 1).isEmpty();
    }

    /** A page, oldest line first; a record without any line was never on record, which is 404. */
    public HistoryResponse read(RecordKind kind, UUID id, @Nullable String cursor, int limit) {
        List<JournalLine> oneMore = journal.of(kind, id, position(cursor), limit + 1);
        if (oneMore.isEmpty() && !knows(kind, id)) {
            throw Problems.notFound(kind.word(), id);
        }
        Page<JournalLine> page = Page.of(oneMore, limit, line -> Long.toString(line.version()));
        return new HistoryResponse(
                page.items().stream().map(HistoryLineResponse::of).toList(), page.nextCursor());
    }

    private static long position(@Nullable String cursor) {
        String key = Page.textCursor(cursor);
        if (key == null) {
            return 0;
        }
        if (!key.matches("[0-9]{1,18}")) {
            throw Page.unknownCursor();
        }
        return Long.parseLong(key);
    }
}
