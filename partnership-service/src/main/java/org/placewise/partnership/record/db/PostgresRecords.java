package org.placewise.partnership.record.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.RecordType;
import org.placewise.partnership.record.Records;

/** Records as rows of one table, their terms as JSON, and what they refer to as rows of another. */
@ApplicationScoped
class PostgresRecords implements Records {

    private static final String SELECT =
            "SELECT id, version, board_id, gss_code, recorded_at, terms FROM record WHERE kind = :kind AND deleted_at IS NULL ";

    private static final String INSERT = """
            INSERT INTO record (id, kind, version, board_id, gss_code, recorded_at, terms)
            VALUES (:id, :kind, :version, :boardId, :gssCode, :recordedAt, CAST(:terms AS jsonb))
            """;

    private static final String UPDATE = """
            UPDATE record SET version = :version, terms = CAST(:terms AS jsonb), deleted_at = :deletedAt WHERE id = :id
            """;

    private static final String TIED = """
            AND id IN (SELECT record_id FROM record_tie WHERE to_kind = :toKind AND to_id = :toId) ORDER BY recorded_at, id
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresRecords(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public <T> Optional<BoardRecord<T>> find(RecordType<T> type, UUID id) {
        return list(type, "AND id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public <T> List<BoardRecord<T>> findAll(RecordType<T> type, Collection<UUID> ids) {
        return list(type, "AND id = ANY (:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    @Override
    public <T> List<BoardRecord<T>> all(RecordType<T> type) {
        return list(type, "ORDER BY recorded_at, id", Map.of());
    }

    @Override
    public <T> List<BoardRecord<T>> ofBoard(RecordType<T> type, UUID boardId) {
        return list(type, "AND board_id = :boardId ORDER BY recorded_at, id", Map.of("boardId", boardId));
    }

    @Override
    public <T> List<BoardRecord<T>> tiedTo(RecordType<T> type, RecordKind kind, UUID id) {
        return list(type, TIED, Map.of("toKind", kind.word(), "toId", id));
    }

    @Override
    public Optional<Instant> removedAt(RecordKind kind, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT deleted_at FROM record WHERE id = :id AND kind = :kind AND deleted_at IS NOT NULL")
                .bind("id", id)
                .bind("kind", kind.word())
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }

    @Override
    public boolean wasEverRecorded(RecordKind kind, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM record WHERE id = :id AND kind = :kind)")
                        .bind("id", id)
                        .bind("kind", kind.word())
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public <T> void add(RecordType<T> type, List<BoardRecord<T>> added) {
        if (!added.isEmpty()) {
            jdbi.useHandle(handle -> {
                insert(handle, type, added);
                tie(handle, type, added);
            });
        }
    }

    @Override
    public <T> void replace(RecordType<T> type, BoardRecord<T> record) {
        jdbi.useHandle(handle -> {
            update(handle, record, null);
            handle.createUpdate("DELETE FROM record_tie WHERE record_id = :id")
                    .bind("id", record.id())
                    .execute();
            tie(handle, type, List.of(record));
        });
    }

    @Override
    public <T> void remove(RecordType<T> type, BoardRecord<T> record, Instant at) {
        jdbi.useHandle(handle -> update(handle, record, at));
    }

    private <T> void update(Handle handle, BoardRecord<T> record, @Nullable Instant deletedAt) {
        handle.createUpdate(UPDATE)
                .bind("id", record.id())
                .bind("version", record.version())
                .bind("terms", write(record.terms()))
                .bind("deletedAt", deletedAt)
                .execute();
    }

    private <T> void insert(Handle handle, RecordType<T> type, List<BoardRecord<T>> added) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        added.forEach(record -> batch.bind("id", record.id())
                .bind("kind", type.kind().word())
                .bind("version", record.version())
                .bind("boardId", record.boardId())
                .bind("gssCode", record.gssCode())
                .bind("recordedAt", record.recordedAt())
                .bind("terms", write(record.terms()))
                .add());
        batch.execute();
    }

    private static <T> void tie(Handle handle, RecordType<T> type, List<BoardRecord<T>> records) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO record_tie (record_id, to_kind, to_id) VALUES (:id, :kind, :to)");
        records.forEach(record -> type.ties(record.terms()).forEach(tie -> batch.bind("id", record.id())
                .bind("kind", tie.kind().word())
                .bind("to", tie.id())
                .add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private <T> List<BoardRecord<T>> list(RecordType<T> type, String where, Map<String, ?> binds) {
        return jdbi.withHandle(handle -> {
            Query query =
                    handle.createQuery(SELECT + where).bind("kind", type.kind().word());
            binds.forEach(query::bind);
            return query.map((row, context) -> read(type, row)).list();
        });
    }

    private <T> BoardRecord<T> read(RecordType<T> type, ResultSet row) throws SQLException {
        return new BoardRecord<>(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("board_id", UUID.class),
                row.getString("gss_code"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                terms(type, row.getString("terms")));
    }

    private <T> T terms(RecordType<T> type, String text) {
        try {
            return json.readValue(text, type.termsType());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The terms of a record cannot be read", e);
        }
    }

    private String write(Object terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The terms of a record cannot be written as JSON", e);
        }
    }
}
