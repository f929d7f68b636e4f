package org.placewise.partnership.sign.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.placewise.partnership.record.BoardRecord;

/** The last published states of records, read as what they were published from. */
final class PastStates {

    private final ObjectMapper json;
    private final List<State> states;

    /** A state, as it was published. */
    record State(String kind, UUID id, UUID boardId, long version, String text) {

        static State of(ResultSet row) throws SQLException {
            return new State(
                    row.getString("kind"),
                    row.getObject("record_id", UUID.class),
                    row.getObject("board_id", UUID.class),
                    row.getLong("version"),
                    row.getString("after"));
        }
    }

    PastStates(ObjectMapper json, List<State> states) {
        this.json = json;
        this.states = states;
    }

    /** The records of one kind, oldest first. */
    <T> List<BoardRecord<T>> records(String kind, Class<T> terms) {
        return states.stream()
                .filter(state -> state.kind().equals(kind))
                .map(state -> record(state, terms))
                .sorted(Comparator.<BoardRecord<T>, Instant>comparing(BoardRecord::recordedAt)
                        .thenComparing(BoardRecord::id))
                .toList();
    }

    /** The states of one kind, in no order. */
    <T> List<T> of(String kind, Function<State, T> read) {
        return states.stream()
                .filter(state -> state.kind().equals(kind))
                .map(read)
                .toList();
    }

    /** A state read as some type; members that the type does not know are passed over. */
    <T> T read(State state, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(state.text());
        } catch (IOException e) {
            throw new IllegalStateException("A state in the history cannot be read", e);
        }
    }

    private <T> BoardRecord<T> record(State state, Class<T> terms) {
        JsonNode tree = tree(state);
        return new BoardRecord<>(
                state.id(),
                state.version(),
                state.boardId(),
                tree.required("gssCode").textValue(),
                Instant.parse(tree.required("recordedAt").textValue()),
                read(state, terms));
    }

    private JsonNode tree(State state) {
        try {
            return json.readTree(state.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The history holds text that is not JSON", e);
        }
    }
}
