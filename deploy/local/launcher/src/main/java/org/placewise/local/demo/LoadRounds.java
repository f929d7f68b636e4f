package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.local.CannotStart;
import org.placewise.local.Progress;
import org.placewise.local.SuiteService;

/**
 * Runs the example rounds as partners would: an organiser plans and invites, every rater rates on a sheet of their own, the
 * organiser closes, records what is agreed, concludes and proposes actions. A round that an interrupted load left is taken up
 * where it stands.
 */
final class LoadRounds {

    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int UNKNOWN_PLACE = 422;

    private final Callers callers;
    private final ObjectMapper json;
    private final Progress progress;

    LoadRounds(Callers callers, ObjectMapper json, Progress progress) {
        this.callers = callers;
        this.json = json;
        this.progress = progress;
    }

    void load(List<JsonNode> documents) throws CannotStart, IOException, InterruptedException {
        int loaded = 0;
        for (JsonNode document : documents) {
            if (loadUnlessThere(document)) {
                loaded++;
            }
        }
        progress.say("  rounds of partners: " + loaded + " loaded, " + (documents.size() - loaded) + " there already");
    }

    private boolean loadUnlessThere(JsonNode document) throws CannotStart, IOException, InterruptedException {
        JsonNode wanted = document.get("round");
        String place = wanted.get("gssCode").asText();
        String role = wanted.get("provenance").asText().equals("self-assessed") ? "assessor" : "assurer";
        Api organiser = callers.as(document.get("organiser").asText(), role, place, SuiteService.ASSESSMENT);
        String series = "gssCode=" + place + "&instrumentId="
                + wanted.get("instrumentId").asText();
        awaitPlace(organiser, series);
        JsonNode round = find(organiser.get("/v1/rounds?limit=1000&" + series).get("items"), Map.of("example", "true"))
                .orElse(null);
        if (round == null) {
            round = organiser.post("/v1/rounds", Api.JSON, wanted);
        }
        String path = "/v1/rounds/" + round.get("roundId").asText();
        String state = round.get("state").asText();
        if (state.equals("draft") || state.equals("open")) {
            rate(organiser, path, state, document.get("raters"));
        }
        if (!state.equals("agreed")) {
            agree(organiser, path, document.get("agreements"));
        }
        return propose(organiser, path, document.get("proposals")) || !state.equals("agreed");
    }

    /** Places reach the service as events; just after a first start they may still be on their way. */
    private static void awaitPlace(Api api, String series) throws CannotStart, IOException, InterruptedException {
        for (Patience patience = new Patience(ARRIVES_WITHIN, BETWEEN_LOOKS); patience.goesOn(); ) {
            if (api.statusOf("/v1/rounds?" + series) != UNKNOWN_PLACE) {
                return;
            }
        }
        api.get("/v1/rounds?" + series);
    }

    private void rate(Api organiser, String path, String state, JsonNode raters)
            throws CannotStart, IOException, InterruptedException {
        JsonNode invited = organiser.get(path + "/invitations").get("items");
        for (JsonNode rater : raters) {
            JsonNode invitation = invitation(organiser, path + "/invitations", invited, rater);
            if (state.equals("draft")) {
                organiser.post(path + "/opening");
                state = "open";
            }
            rate(invitation, rater.get("ratings"));
        }
        organiser.post(path + "/closing");
    }

    /** An invitation with its secret: a new one, or a new secret where the organisation has been invited before. */
    private JsonNode invitation(Api organiser, String invitations, JsonNode invited, JsonNode rater)
            throws CannotStart, IOException, InterruptedException {
        String organisation = rater.get("organisation").asText();
        Optional<JsonNode> there = find(invited, Map.of("organisation", organisation));
        return there.isPresent()
                ? organiser.post(
                        invitations + "/" + there.get().get("invitationId").asText() + "/renewal",
                        Api.JSON,
                        json.createObjectNode())
                : organiser.post(
                        invitations,
                        Api.JSON,
                        json.createObjectNode()
                                .put("organisation", organisation)
                                .put("sector", rater.get("sector").asText()));
    }

    private void rate(JsonNode invitation, JsonNode ratings) throws CannotStart, IOException, InterruptedException {
        Api rater = callers.invited(invitation.get("secret").asText());
        String answers = "/v1/ratings/" + invitation.get("invitationId").asText() + "/answers/";
        for (Map.Entry<String, JsonNode> rating : ratings.properties()) {
            rater.put(answers + rating.getKey(), Api.ANY_VERSION, rating.getValue());
        }
    }

    private static void agree(Api organiser, String path, JsonNode agreements)
            throws CannotStart, IOException, InterruptedException {
        for (JsonNode agreement : agreements) {
            String element = agreement.get("element").asText();
            JsonNode recorded = agreement.<ObjectNode>deepCopy().without("element");
            organiser.put(path + "/agreements/" + element, Api.ANY_VERSION, recorded);
        }
        organiser.post(path + "/conclusion");
    }

    private static boolean propose(Api organiser, String path, JsonNode proposals)
            throws CannotStart, IOException, InterruptedException {
        JsonNode there = organiser.get(path + "/proposals").get("items");
        boolean any = false;
        for (JsonNode proposal : proposals) {
            if (find(there, Map.of("element", proposal.get("element").asText())).isEmpty()) {
                organiser.post(path + "/proposals", Api.JSON, proposal);
                any = true;
            }
        }
        return any;
    }

    private static Optional<JsonNode> find(JsonNode items, Map<String, String> wanted) {
        return items.valueStream()
                .filter(item -> wanted.entrySet().stream()
                        .allMatch(each -> item.get(each.getKey()).asText().equals(each.getValue())))
                .findFirst();
    }
}
