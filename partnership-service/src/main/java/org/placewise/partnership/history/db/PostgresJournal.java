package org.placewise.partnership.history.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.history.Change;
import org.placewise.partnership.history.Journal;
import org.placewise.partnership.history.JournalEntry;
import org.placewise.partnership.history.JournalLine;
import org.placewise.partnership.history.Operation;
import org.placewise.partnership.history.RecordKind;

/** The history as a table to which rows are only added. */
@ApplicationScoped
class PostgresJournal implements Journal {

    private static final String INSERT = """
            INSERT INTO history (kind, record_id, board_id, version, at, by, operation, reason, before, after)
            VALUES (:kind, :recordId, :boardId, :version, :at, :by, :operation, :reason,
                    CAST(:before AS jsonb), CAST(:after AS jsonb))
            """;

    private static final String OF_RECORD = """
            SELECT * FROM history
            WHERE kind = :kind AND record_id = :recordId AND version > :afterVersion
            ORDER BY version LIMIT :limit
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresJournal(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            jdbi.useHandle(handle -> insert(handle, entries));
        }
    }

    private void insert(Handle handle, List<JournalEntry> entries) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (JournalEntry entry : entries) {
            Change change = entry.change();
            batch.bind("kind", change.kind().word())
                    .bind("recordId", change.recordId())
                    .bind("boardId", change.boardId())
                    .bind("version", change.version())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .bind("operation", change.operation().word())
                    .bind("reason", change.reason())
                    .bind("before", write(change.before()))
                    .bind("after", write(change.after()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public List<JournalLine> of(RecordKind kind, UUID recordId, long afterVersion, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_RECORD)
                .bind("kind", kind.word())
                .bind("recordId", recordId)
                .bind("afterVersion", afterVersion)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
    }

    private JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                Word.stored(Operation.class, row.getString("operation")),
                row.getString("reason"),
                read(row.getString("before")),
                read(row.getString("after")));
    }

    private @Nullable String write(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A state for the history cannot be written as JSON", e);
        }
    }

    private @Nullable JsonNode read(@Nullable String state) {
        try {
            return state == null ? null : json.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The history holds text that is not JSON", e);
        }
    }
}
