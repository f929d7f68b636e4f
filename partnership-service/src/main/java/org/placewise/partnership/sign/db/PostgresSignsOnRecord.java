package org.placewise.partnership.sign.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;
import org.placewise.partnership.history.CommitChange;
import org.placewise.partnership.sign.Signs;
import org.placewise.partnership.sign.SignsOnRecord;
import org.placewise.partnership.sign.events.SignsAssessed;

/** The last published signs as one row for each board, written together with their event. */
@ApplicationScoped
class PostgresSignsOnRecord implements SignsOnRecord {

    private static final String LAST = """
            SELECT version, signs = CAST(:signs AS jsonb) AS same FROM board_signs WHERE board_id = :boardId FOR UPDATE
            """;

    private static final String LOCK_DUE = """
            SELECT s.board_id FROM board_signs s JOIN board b ON b.id = s.board_id
            WHERE s.as_of < :today AND b.deleted_at IS NULL
            ORDER BY s.as_of, s.board_id LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;

    private static final String KEEP = """
            INSERT INTO board_signs (board_id, version, as_of, signs, assessed_at)
            VALUES (:boardId, :version, :asOf, CAST(:signs AS jsonb), :at)
            ON CONFLICT (board_id) DO UPDATE SET version = excluded.version, as_of = excluded.as_of,
                signs = excluded.signs, assessed_at = excluded.assessed_at
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Outbox outbox;

    PostgresSignsOnRecord(Jdbi jdbi, ObjectMapper json, Outbox outbox) {
        this.jdbi = jdbi;
        this.json = json;
        this.outbox = outbox;
    }

    private record Last(long version, boolean same) {}

    @Override
    public List<UUID> lockDue(LocalDate today, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LOCK_DUE)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public Optional<String> placeOf(UUID boardId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT gss_code FROM board WHERE id = :boardId AND deleted_at IS NULL")
                        .bind("boardId", boardId)
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public void publishIfNew(UUID boardId, String gssCode, Signs signs, Instant at) {
        String text = write(signs);
        Last last = jdbi.withHandle(handle -> handle.createQuery(LAST)
                .bind("boardId", boardId)
                .bind("signs", text)
                .map((row, context) -> new Last(row.getLong("version"), row.getBoolean("same")))
                .findOne()
                .orElse(new Last(0, false)));
        if (!last.same()) {
            keep(boardId, last.version() + 1, signs, text, at);
            publish(boardId, gssCode, last.version() + 1, signs);
        }
    }

    private void keep(UUID boardId, long version, Signs signs, String text, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("boardId", boardId)
                .bind("version", version)
                .bind("asOf", signs.asOf())
                .bind("signs", text)
                .bind("at", at)
                .execute());
    }

    private void publish(UUID boardId, String gssCode, long version, Signs signs) {
        String key = boardId.toString();
        outbox.append(new OutgoingEvent(
                CommitChange.TOPIC, key, SignsAssessed.TYPE, key, version, SignsAssessed.of(boardId, gssCode, signs)));
    }

    private String write(Signs signs) {
        try {
            return json.writeValueAsString(signs);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Signs cannot be written as JSON", e);
        }
    }
}
