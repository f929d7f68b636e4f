package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.PilotReading;
import org.placewise.reporting.dashboard.ThreadStep;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads records of boards beside objectives and actions: the golden thread, priorities and pilots. */
@ApplicationScoped
public class BoardRecords {

    /** A chain of links is no longer than there are levels of places. */
    private static final String THREAD = """
            WITH RECURSIVE link AS (
                SELECT document ->> 'fromObjectiveId' AS lower, document ->> 'toObjectiveId' AS upper,
                       document ->> 'kind' AS kind, document ->> 'strength' AS strength
                FROM board_record WHERE kind = 'link'),
            above AS (
                SELECT upper AS id, kind, strength, 1 AS distance FROM link WHERE lower = :objective
                UNION
                SELECT l.upper, l.kind, l.strength, a.distance + 1 FROM link l JOIN above a ON l.lower = a.id
                WHERE a.distance < 10),
            below AS (
                SELECT lower AS id, kind, strength, 1 AS distance FROM link WHERE upper = :objective
                UNION
                SELECT l.lower, l.kind, l.strength, b.distance + 1 FROM link l JOIN below b ON l.upper = b.id
                WHERE b.distance < 10),
            step AS (
                SELECT true AS up, * FROM above UNION ALL SELECT false, * FROM below)
            SELECT jsonb_build_object('up', s.up, 'distance', s.distance, 'kind', s.kind, 'strength', s.strength,
                'objectiveId', s.id, 'title', o.title, 'gssCode', o.gss_code, 'place', p.name, 'board', b.name)
            FROM step s
            LEFT JOIN objective o ON o.objective_id = CAST(s.id AS uuid)
            LEFT JOIN place p ON p.gss_code = o.gss_code
            LEFT JOIN board b ON b.board_id = o.board_id
            ORDER BY s.up DESC, s.distance, p.name, o.title, s.id LIMIT 200
            """;

    private static final String PILOTS = """
            SELECT document - 'boardId' - 'gssCode' - 'recordedAt' - 'stakeholders'
                || jsonb_build_object('source', jsonb_build_object('kind', 'pilot', 'id', record_id,
                       'href', :partnership || '/v1/pilots/' || record_id))
            FROM board_record WHERE board_id = :board AND kind = 'pilot' ORDER BY recorded_at, record_id
            """;

    private static final String PRIORITY = """
            SELECT to_jsonb(r.document ->> 'title')
            FROM objective o JOIN board_record r ON r.record_id = o.priority_id AND r.kind = 'priority'
            WHERE o.objective_id = :objective
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    BoardRecords(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns the objectives above and below one, the nearest first; at most 200. */
    public List<ThreadStep> thread(UUID objectiveId) {
        return documents.list(THREAD, Map.of("objective", objectiveId.toString()), ThreadStep.class);
    }

    /** Returns the title of the priority that an objective follows from; empty where it states none or none is known. */
    public Optional<String> priority(UUID objectiveId) {
        return documents.list(PRIORITY, Map.of("objective", objectiveId), String.class).stream()
                .findFirst();
    }

    /** Returns the pilots of a board, oldest first. */
    public List<PilotReading> pilots(UUID boardId) {
        return documents.list(PILOTS, Map.of("board", boardId, "partnership", links.partnership()), PilotReading.class);
    }
}
