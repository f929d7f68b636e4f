package org.placewise.partnership.history.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.history.Journal;
import org.placewise.partnership.history.JournalLine;
import org.placewise.partnership.history.RecordKind;

/** The history of one record in pages. */
@ApplicationScoped
public class HistoryPages {

    private final Journal journal;
    private final Caller caller;

    HistoryPages(Journal journal, Caller caller) {
        this.journal = journal;
        this.caller = caller;
    }

    /** Refuses with 403 unless the caller is an officer of the place of a record; 404 where it never was on record. */
    public void requireOfficer(RecordKind kind, UUID id) {
        JournalLine first =
                journal.of(kind, id, 0, 1).stream().findFirst().orElseThrow(() -> Problems.notFound(kind.word(), id));
        caller.requireOfficerFor(
                Roles.BOARD_OFFICER,
                Objects.requireNonNull(first.after()).required("gssCode").textValue());
    }

    /** Whether a record of this kind ever had this identifier. */
    public boolean knows(RecordKind kind, UUID id) {
        return !journal.of(kind, id, 0, 1).isEmpty();
    }

    /** A page, oldest line first, for officers of its place; a record without any line was never on record, which is 404. */
    public HistoryResponse read(RecordKind kind, UUID id, @Nullable String cursor, int limit) {
        requireOfficer(kind, id);
        List<JournalLine> oneMore = journal.of(kind, id, position(cursor), limit + 1);
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
