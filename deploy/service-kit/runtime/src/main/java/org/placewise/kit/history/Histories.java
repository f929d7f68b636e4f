package org.placewise.kit.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.history.HistoryVerification.CheckedHistory;
import org.placewise.kit.history.HistoryVerification.Finding;
import org.placewise.kit.history.HistoryVerification.FirstFault;
import org.placewise.kit.word.Word;

/** Reads every entry of every history; may take a minute per million entries. */
@ApplicationScoped
public class Histories {

    private static final String LONGEST = "SET LOCAL statement_timeout = '30min'";
    private static final String CHAINED = """
            SELECT table_name, checked.* FROM kit_history, kit_verify_history(table_name) AS checked
            """;
    private static final String JOURNALLED = """
            SELECT table_name, checked.* FROM kit_journalled, kit_verify_journal(table_name) AS checked
            """;

    private final Jdbi jdbi;

    Histories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds every history against its digests. */
    @Transactional
    public HistoryVerification verify() {
        List<CheckedHistory> checked = jdbi.withHandle(Histories::verify);
        return new HistoryVerification(checked.stream().allMatch(CheckedHistory::intact), checked);
    }

    private static List<CheckedHistory> verify(Handle handle) {
        handle.execute(LONGEST);
        return Stream.concat(
                        handle.createQuery(CHAINED).map((row, _) -> chained(row)).stream(),
                        handle.createQuery(JOURNALLED).map((row, _) -> journalled(row)).stream())
                .sorted(Comparator.comparing(CheckedHistory::history))
                .toList();
    }

    private static CheckedHistory chained(ResultSet row) throws SQLException {
        Finding finding = finding(row);
        return new CheckedHistory(
                name(row),
                row.getLong("rows"),
                finding == null,
                HexFormat.of().formatHex(row.getBytes("digest")),
                finding == null ? null : entry(finding, row.getString("chain"), row.getLong("place")));
    }

    private static CheckedHistory journalled(ResultSet row) throws SQLException {
        Finding finding = finding(row);
        return new CheckedHistory(
                name(row),
                row.getLong("rows"),
                finding == null,
                null,
                finding == null ? null : record(finding, row.getString("row_id")));
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getString("table_name").replaceFirst("^kit_", "").replace('_', '-');
    }

    private static @Nullable Finding finding(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return fault == null ? null : Word.stored(Finding.class, fault);
    }

    private static FirstFault entry(Finding finding, String record, long position) {
        String entry = "Entry " + position + (record.isEmpty() ? "" : " of " + record);
        return new FirstFault(
                finding,
                record,
                position,
                switch (finding) {
                    case REWRITTEN -> entry + " or the digest of it was changed after it was recorded.";
                    case REMOVED -> entry + " was recorded and is gone.";
                    case INSERTED -> entry + " was put in without being recorded.";
                });
    }

    private static FirstFault record(Finding finding, String record) {
        return new FirstFault(
                finding,
                record,
                null,
                switch (finding) {
                    case REWRITTEN -> record + " does not say what its history says last.";
                    case REMOVED -> record + " is gone, and its history does not say so.";
                    case INSERTED -> record + " is there, and its history does not say so.";
                });
    }
}
