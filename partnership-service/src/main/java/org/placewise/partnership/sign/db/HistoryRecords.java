package org.placewise.partnership.sign.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.events.ActionRecorded;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.events.ObjectiveRecorded;
import org.placewise.partnership.sign.BoardRecords;
import org.placewise.partnership.sign.PastRecords;

/** The last state of each record of a board in the history before an instant; removed records are left out. */
@ApplicationScoped
class HistoryRecords implements PastRecords {

    private static final String LAST_STATES = """
            SELECT version, after FROM (
                SELECT DISTINCT ON (record_id) version, after FROM history
                WHERE board_id = :boardId AND kind = :kind AND at < :instant
                ORDER BY record_id, version DESC) last
            WHERE after IS NOT NULL
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    HistoryRecords(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record State(long version, String text) {}

    @Override
    public BoardRecords before(Instant instant, UUID boardId) {
        List<Objective> objectives = lastStates(RecordKind.OBJECTIVE, boardId, instant).stream()
                .map(state -> read(state, ObjectiveRecorded.class).objective(state.version()))
                .sorted(Comparator.comparing(Objective::recordedAt).thenComparing(Objective::id))
                .toList();
        List<Action> actions = lastStates(RecordKind.ACTION, boardId, instant).stream()
                .map(state -> read(state, ActionRecorded.class).action(state.version()))
                .sorted(Comparator.comparing(Action::recordedAt).thenComparing(Action::id))
                .toList();
        return new BoardRecords(objectives, actions);
    }

    private List<State> lastStates(RecordKind kind, UUID boardId, Instant instant) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST_STATES)
                .bind("boardId", boardId)
                .bind("kind", kind.word())
                .bind("instant", instant)
                .map((row, context) -> new State(row.getLong("version"), row.getString("after")))
                .list());
    }

    private <T> T read(State state, Class<T> type) {
        try {
            return json.readValue(state.text(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state in the history cannot be read", e);
        }
    }
}
