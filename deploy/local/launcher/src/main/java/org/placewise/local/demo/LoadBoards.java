package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.placewise.local.CannotStart;
import org.placewise.local.Progress;
import org.placewise.local.SuiteService;

/** Records the example boards with their objectives, actions and reports of progress, each unless it is there. */
final class LoadBoards {

    private static final Duration PLACES_ARRIVE_WITHIN = Duration.ofMinutes(2);
    private static final int UNKNOWN_PLACE = 422;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Callers callers;
    private final Progress progress;
    private int recorded;

    LoadBoards(Callers callers, Progress progress) {
        this.callers = callers;
        this.progress = progress;
    }

    void load(List<JsonNode> documents) throws CannotStart, IOException, InterruptedException {
        for (JsonNode document : documents) {
            load(document);
        }
        progress.say("  boards: " + documents.size() + " with objectives, actions, meetings, decisions and risks; "
                + recorded + " records loaded");
    }

    private void load(JsonNode document) throws CannotStart, IOException, InterruptedException {
        JsonNode board = document.get("board");
        String place = board.get("gssCode").asText();
        Api api = callers.as(document.get("officer").asText(), "board-officer", place, SuiteService.PARTNERSHIP);
        awaitPlace(api, place);
        String boardId = idOf(api, "/v1/boards", "place=" + place, "name", "boardId", (ObjectNode) board);
        Names names = new Names();
        for (JsonNode member : api.get("/v1/boards/" + boardId).get("members")) {
            names.put(member.get("role").asText(), member.get("memberId").asText());
        }
        loadRecords(api, boardId, "priorities", document, names);
        for (JsonNode part : document.get("objectives")) {
            loadObjective(api, boardId, part, names);
        }
        for (String collection : List.of("meetings", "decisions", "risks", "pilots")) {
            loadRecords(api, boardId, collection, document, names);
        }
    }

    private void loadObjective(Api api, String boardId, JsonNode part, Names names)
            throws CannotStart, IOException, InterruptedException {
        ObjectNode objective = ((ObjectNode) names.resolve(part.get("objective"))).put("boardId", boardId);
        String objectiveId = idOf(api, "/v1/objectives", "board=" + boardId, "title", "objectiveId", objective);
        names.put(objective.get("title").asText(), objectiveId);
        for (JsonNode action : part.get("actions")) {
            names.put(action.at("/action/title").asText(), loadAction(api, objectiveId, action));
        }
    }

    /** Records of one collection; a document may have none. */
    private void loadRecords(Api api, String boardId, String collection, JsonNode document, Names names)
            throws CannotStart, IOException, InterruptedException {
        String id = collection.equals("priorities")
                ? "priorityId"
                : collection.substring(0, collection.length() - 1) + "Id";
        for (JsonNode part : document.path(collection)) {
            ObjectNode record = ((ObjectNode) names.resolve(part)).put("boardId", boardId);
            names.put(
                    record.get("title").asText(),
                    idOf(api, "/v1/" + collection, "board=" + boardId, "title", id, record));
        }
    }

    private String loadAction(Api api, String objectiveId, JsonNode part)
            throws CannotStart, IOException, InterruptedException {
        ObjectNode action = ((ObjectNode) part.get("action")).put("objectiveId", objectiveId);
        String actionId = idOf(api, "/v1/actions", "objective=" + objectiveId, "title", "actionId", action);
        JsonNode reported = api.get("/v1/actions/" + actionId).get("progress");
        for (JsonNode note : part.get("progress")) {
            if (find(reported, "note", note).isEmpty()) {
                api.post("/v1/actions/" + actionId + "/progress-notes", Api.JSON, note);
                recorded++;
            }
        }
        return actionId;
    }

    /** Places reach the service as events; just after a first start they may still be on their way. */
    private static void awaitPlace(Api api, String place) throws CannotStart, IOException, InterruptedException {
        for (Patience patience = new Patience(PLACES_ARRIVE_WITHIN, BETWEEN_LOOKS); patience.goesOn(); ) {
            if (api.statusOf("/v1/boards?place=" + place) != UNKNOWN_PLACE) {
                return;
            }
        }
        api.get("/v1/boards?place=" + place);
    }

    /** The identifier of the record in the collection that agrees in {@code field}, which is recorded first if need be. */
    private String idOf(Api api, String collection, String filter, String field, String id, ObjectNode record)
            throws CannotStart, IOException, InterruptedException {
        JsonNode items = api.get(collection + "?limit=1000&" + filter).get("items");
        Optional<JsonNode> found = find(items, field, record);
        if (found.isPresent()) {
            return found.get().get(id).asText();
        }
        recorded++;
        return api.post(collection, Api.JSON, record).get(id).asText();
    }

    private static Optional<JsonNode> find(JsonNode items, String field, JsonNode record) {
        return items.valueStream()
                .filter(item -> item.get(field).equals(record.get(field)))
                .findFirst();
    }
}
