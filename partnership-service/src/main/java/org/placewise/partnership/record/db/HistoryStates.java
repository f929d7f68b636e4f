package org.placewise.partnership.record.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.PastState;
import org.placewise.partnership.record.RecordHistory;
import org.placewise.partnership.record.RecordState;
import org.placewise.partnership.record.RecordType;

/** The last state of records in the history before an instant. */
@ApplicationScoped
class HistoryStates implements RecordHistory {

    private static final String OF_RECORD = """
            SELECT kind, record_id, version, at, after FROM history
            WHERE kind = :kind AND record_id = :id AND at < :instant ORDER BY version DESC LIMIT 1
            """;

    private static final String OF_BOARD = """
            SELECT kind, record_id, version, at, after FROM (
                SELECT DISTINCT ON (kind, record_id) kind, record_id, version, at, after FROM history
                WHERE board_id = :boardId AND at < :instant
                ORDER BY kind, record_id, version DESC) last
            WHERE after IS NOT NULL
            ORDER BY kind, record_id
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final RecordState states;

    HistoryStates(Jdbi jdbi, ObjectMapper json, RecordState states) {
        this.jdbi = jdbi;
        this.json = json;
        this.states = states;
    }

    @Override
    public Optional<PastState> before(Instant instant, RecordKind kind, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_RECORD)
                .bind("kind", kind.word())
                .bind("id", id)
                .bind("instant", instant)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<PastState> ofBoardBefore(Instant instant, UUID boardId) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_BOARD)
                .bind("boardId", boardId)
                .bind("instant", instant)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public <T> List<BoardRecord<T>> before(Instant instant, RecordType<T> type, UUID boardId) {
        return ofBoardBefore(instant, boardId).stream()
                .filter(past -> past.kind() == type.kind())
                .map(past -> states.record(type, past.version(), Objects.requireNonNull(past.state())))
                .sorted(Comparator.<BoardRecord<T>, Instant>comparing(BoardRecord::recordedAt)
                        .thenComparing(BoardRecord::id))
                .toList();
    }

    private PastState read(ResultSet row) throws SQLException {
        return new PastState(
                Word.stored(RecordKind.class, row.getString("kind")),
                row.getObject("record_id", UUID.class),
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                state(row.getString("after")));
    }

    private @Nullable JsonNode state(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The history holds text that is not JSON", e);
        }
    }
}
