package org.placewise.partnership.record;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.placewise.partnership.history.RecordKind;

/**
 * The published state of a record: its identifier under the name of its kind ({@code meetingId}), its board, its place, when it
 * was recorded, then what its terms state, all in one object.
 */
@ApplicationScoped
public class RecordState {

    private final ObjectMapper json;

    RecordState(ObjectMapper json) {
        this.json = json;
    }

    /** The state as events and the history have it. */
    public <T> ObjectNode of(RecordType<T> type, BoardRecord<T> record) {
        ObjectNode state = head(type, record, json.createObjectNode());
        state.setAll(json.<ObjectNode>valueToTree(record.terms()));
        return state;
    }

    /** The state as the API shows it: with the version. */
    public <T> ObjectNode shown(RecordType<T> type, BoardRecord<T> record) {
        ObjectNode shown = json.createObjectNode();
        ObjectNode state = of(type, record);
        String id = idMember(type.kind());
        shown.set(id, state.remove(id));
        shown.put("version", record.version());
        shown.setAll(state);
        return shown;
    }

    /** The state as events tell of a removal. */
    public <T> ObjectNode removal(RecordType<T> type, BoardRecord<T> record, Instant at, String reason) {
        ObjectNode removal = json.createObjectNode();
        removal.put(idMember(type.kind()), record.id().toString());
        removal.put("boardId", record.boardId().toString());
        removal.put("gssCode", record.gssCode());
        removal.put("removedAt", at.toString());
        removal.put("reason", reason);
        return removal;
    }

    /** The record that was published in this state, at a version. */
    public <T> BoardRecord<T> record(RecordType<T> type, long version, JsonNode state) {
        try {
            return new BoardRecord<>(
                    UUID.fromString(state.required(idMember(type.kind())).textValue()),
                    version,
                    UUID.fromString(state.required("boardId").textValue()),
                    state.required("gssCode").textValue(),
                    Instant.parse(state.required("recordedAt").textValue()),
                    json.readerFor(type.termsType())
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(state));
        } catch (IOException e) {
            throw new IllegalStateException("A state in the history cannot be read", e);
        }
    }

    /** The member that holds the identifier of a record of this kind, such as {@code meetingId}. */
    public static String idMember(RecordKind kind) {
        return kind.word() + "Id";
    }

    private <T> ObjectNode head(RecordType<T> type, BoardRecord<T> record, ObjectNode state) {
        state.put(idMember(type.kind()), record.id().toString());
        state.put("boardId", record.boardId().toString());
        state.put("gssCode", record.gssCode());
        state.put("recordedAt", record.recordedAt().toString());
        return state;
    }
}
