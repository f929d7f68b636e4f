package org.placewise.reporting.partnership.db;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps records of boards as the documents that were published, whose shape the contract of their event has guarded; joins the
 * caller's transaction.
 */
@ApplicationScoped
public class RecordFacts {

    private static final String UPSERT = """
            INSERT INTO board_record (record_id, kind, board_id, gss_code, recorded_at, document)
            VALUES (:id, :kind, CAST(:board AS uuid), :place, CAST(:recordedAt AS timestamptz), CAST(:document AS jsonb))
            ON CONFLICT (record_id) DO UPDATE SET kind = excluded.kind, board_id = excluded.board_id,
                gss_code = excluded.gss_code, recorded_at = excluded.recorded_at, document = excluded.document
            """;

    private final Jdbi jdbi;

    RecordFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Replaces one record.
     *
     * @param kind such as link or pilot
     * @param document its full published state
     */
    public void replace(String kind, JsonNode document) {
        jdbi.useHandle(handle -> handle.createUpdate(UPSERT)
                .bind("id", id(kind, document))
                .bind("kind", kind)
                .bind("board", document.get("boardId").asText())
                .bind("place", document.get("gssCode").asText())
                .bind("recordedAt", document.get("recordedAt").asText())
                .bind("document", document.toString())
                .execute());
    }

    /** Deletes one record. */
    public void remove(String kind, JsonNode removal) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM board_record WHERE record_id = ?", id(kind, removal)));
    }

    private static UUID id(String kind, JsonNode document) {
        return UUID.fromString(document.get(kind + "Id").asText());
    }
}
