package org.placewise.partnership.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;
import static org.placewise.partnership.journey.Officer.OF_NENC;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ThreadIT {

    private static final Officer OF_ENGLAND = new Officer(Tokens.ENGLAND);

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void theThreadIsFollowedUpAndDownThroughEveryLevelAndSaysHowFarAwayEachLinkIs() {
        String district = OF_GATESHEAD.board();
        String system = OF_NENC.board();
        String national = OF_ENGLAND.board();
        String low = OF_GATESHEAD.objective(district);
        String middle = OF_NENC.objective(system);
        String high = OF_ENGLAND.objective(national);
        String first = link(OF_GATESHEAD, district, low, middle).path("linkId");
        String second = link(OF_NENC, system, middle, high).path("linkId");
        String direct = link(OF_GATESHEAD, district, low, high).path("linkId");

        OF_GATESHEAD
                .get("/v1/objectives/" + low + "/thread")
                .body("upwards.findAll { it.distance == 1 }.linkId", hasItems(first, direct))
                .body("upwards.findAll { it.distance == 2 }.linkId", contains(second))
                .body("upwards.find { it.linkId == '" + second + "' }.objective.placeLevel", equalTo("national"))
                .body("downwards", empty());
        OF_GATESHEAD
                .get("/v1/objectives/" + high + "/thread")
                .body("upwards", empty())
                .body("downwards.findAll { it.distance == 1 }.objective.objectiveId", hasItems(middle, low))
                .body("downwards.find { it.linkId == '" + first + "' }.objective.boardId", equalTo(district));
    }

    @Test
    void aLinkLeadsUpwardsIsStatedOnceAndHoldsOnToItsOwnEnd() {
        String district = OF_GATESHEAD.board();
        String system = OF_NENC.board();
        String low = OF_GATESHEAD.objective(district);
        String high = OF_NENC.objective(system);
        String linked = link(OF_GATESHEAD, district, low, high).path("linkId");

        link(OF_GATESHEAD, district, low, high)
                .then()
                .statusCode(422)
                .body("errors.code", contains("link-stated-twice"));
        link(OF_NENC, system, high, low).then().statusCode(422).body("errors.code", contains("not-a-higher-level"));
        link(OF_GATESHEAD, district, low, OF_GATESHEAD.objective(district))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-higher-level"));
        OF_GATESHEAD.delete("/v1/objectives/" + low, "\"1\"").then().statusCode(409);
        OF_GATESHEAD.delete("/v1/thread-links/" + linked, "\"1\"").then().statusCode(204);
        OF_NENC.delete("/v1/objectives/" + high, "\"1\"").then().statusCode(204);
        OF_GATESHEAD.get("/v1/objectives/" + high + "/thread").statusCode(410);
    }

    @Test
    void whereTheThreadBreaksOffIsFound() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        String priority = Sample.PRIORITY.record(board);
        String gaps = "/v1/thread-gaps?board=" + board;
        OF_GATESHEAD
                .get(gaps)
                .body("items.findAll { it.id == '" + objective + "' }.lack", hasItems("action", "higher-objective"))
                .body("items.findAll { it.id == '" + priority + "' }.lack", contains("objective"));
        String cursor = OF_GATESHEAD
                .get(gaps + "&limit=2")
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        OF_GATESHEAD.get(gaps + "&limit=2&cursor=" + cursor).body("items.size()", equalTo(1));

        OF_GATESHEAD.action(objective);
        link(OF_GATESHEAD, board, objective, OF_NENC.objective(OF_NENC.board()));
        OF_GATESHEAD
                .put("/v1/objectives/" + objective, "\"1\"", "{\"title\": \"A\", \"priorityId\": \"" + priority + "\"}")
                .then()
                .statusCode(200);

        OF_GATESHEAD.get(gaps).body("items", empty());
    }

    @Test
    void configurationsAreFoundByContextsThatAreAlike() {
        String board = OF_GATESHEAD.board();
        Response pilot = OF_GATESHEAD.post("/v1/pilots", Sample.request(board, """
                "title": "Pilot", "strands": [], "stakeholders": [], "evidence": [], "configurations": [%s, %s, %s]""".formatted(
                        configuration("\"alike-a\", \"alike-b\""),
                        configuration("\"Alike-A\", \"alike-b\", \"alike-c\""),
                        configuration("\"alike-a\", \"alike-d\", \"alike-e\""))));
        String asked = pilot.then().statusCode(201).extract().path("configurations[0].configurationId");

        OF_GATESHEAD
                .get("/v1/pilot-configurations?similarTo=" + asked)
                .body("items.similarity.shared", contains(2, 1))
                .body("items.similarity.of", contains(3, 4))
                .body("items.configuration.configurationId", not(hasItems(asked)));
        OF_GATESHEAD
                .get("/v1/pilot-configurations?tag=alike-d&tag=alike-e")
                .body("items.similarity.shared", contains(2));
        OF_GATESHEAD.get("/v1/pilot-configurations").statusCode(422);
        OF_GATESHEAD
                .get("/v1/pilot-configurations?similarTo=" + board)
                .statusCode(422)
                .body("errors.code", contains("unknown-configuration"));
    }

    private static Response link(Officer officer, String board, String from, String to) {
        return officer.post("/v1/thread-links", Sample.request(board, """
                "fromObjectiveId": "%s", "toObjectiveId": "%s", "kind": "contributes-to", "strength": "moderate\"""".formatted(from, to)));
    }

    private static String configuration(String tags) {
        return """
            {"contextTags": [%s], "context": "C", "mechanism": "M", "outcome": "O", "grade": "untested", "evidenceIds": []}""".formatted(tags);
    }
}
