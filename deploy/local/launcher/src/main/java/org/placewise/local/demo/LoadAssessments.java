package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placewise.local.CannotStart;
import org.placewise.local.Progress;
import org.placewise.local.SuiteService;

/**
 * Records the example assessments: some step by step as a council's officer would, some as events of a council's own system.
 * Assessments of one place with one instrument are a series, oldest first; as many of it as the service has are left out.
 */
final class LoadAssessments {

    private static final String REPORTED = "org.placewise.assessment.assessment.reported.v1";
    private static final Duration PLACES_ARRIVE_WITHIN = Duration.ofMinutes(2);
    private static final int UNKNOWN_PLACE = 422;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Callers callers;
    private final ObjectMapper json;
    private final Clock clock;
    private final Progress progress;
    private final Map<String, Integer> positions = new HashMap<>();

    LoadAssessments(Callers callers, ObjectMapper json, Clock clock, Progress progress) {
        this.callers = callers;
        this.json = json;
        this.clock = clock;
        this.progress = progress;
    }

    void load(List<JsonNode> documents) throws CannotStart, IOException, InterruptedException {
        int loaded = 0;
        for (JsonNode document : documents) {
            if (loadUnlessThere(document)) {
                loaded++;
            }
        }
        progress.say("  assessments: " + loaded + " loaded, " + (documents.size() - loaded) + " there already");
    }

    private boolean loadUnlessThere(JsonNode document) throws CannotStart, IOException, InterruptedException {
        JsonNode assessment = document.get("assessment");
        String place = assessment.get("gssCode").asText();
        String series = "gssCode=" + place + "&instrumentId="
                + assessment.get("instrumentId").asText();
        Api api = callers.as(document.get("assessor").asText(), "assessor", place, SuiteService.ASSESSMENT);
        awaitPlace(api, series);
        int position = positions.merge(series, 1, Integer::sum);
        if (position <= examples(api, series)) {
            return false;
        }
        switch (document.get("channel").asText()) {
            case "api" -> record(api, series, document);
            case "event" -> api.post("/v1/events", Api.CLOUD_EVENT, event(document));
            default -> throw new IOException("unknown channel: " + document.get("channel"));
        }
        return true;
    }

    /** Places reach the service as events; just after a first start they may still be on their way. */
    private static void awaitPlace(Api api, String series) throws CannotStart, IOException, InterruptedException {
        for (Patience patience = new Patience(PLACES_ARRIVE_WITHIN, BETWEEN_LOOKS); patience.goesOn(); ) {
            if (api.statusOf("/v1/assessments?" + series) != UNKNOWN_PLACE) {
                return;
            }
        }
        api.get("/v1/assessments?" + series);
    }

    private static int examples(Api api, String series) throws CannotStart, IOException, InterruptedException {
        int examples = 0;
        for (JsonNode item : api.get("/v1/assessments?limit=1000&" + series).get("items")) {
            examples += item.get("example").asBoolean() ? 1 : 0;
        }
        return examples;
    }

    private void record(Api api, String series, JsonNode document)
            throws CannotStart, IOException, InterruptedException {
        String path = "/v1/assessments/" + draft(api, series, document);
        api.put(
                path + "/answers",
                api.read(path).etag(),
                json.createObjectNode().set("answers", document.get("answers")));
        api.post(path + "/submission");
    }

    /** The draft that an interrupted load left, or a new one. */
    private static String draft(Api api, String series, JsonNode document)
            throws CannotStart, IOException, InterruptedException {
        for (JsonNode draft : api.get("/v1/assessments?state=draft&" + series).get("items")) {
            if (draft.get("example").asBoolean()) {
                return draft.get("assessmentId").asText();
            }
        }
        return api.post("/v1/assessments", Api.JSON, document.get("assessment"))
                .get("assessmentId")
                .asText();
    }

    private JsonNode event(JsonNode document) {
        ObjectNode data = document.get("assessment").deepCopy();
        data.set("assessor", document.get("assessor"));
        data.set("answers", document.get("answers"));
        ObjectNode event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "https://council.example/self-assessment")
                .put("type", REPORTED)
                .put("subject", data.get("gssCode").asText())
                .put("time", clock.instant().toString())
                .put("datacontenttype", "application/json");
        return event.set("data", data);
    }
}
