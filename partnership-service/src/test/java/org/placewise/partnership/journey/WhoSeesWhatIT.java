package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** The public sees posts and organisations, readers the names of those who sit or answer, officers of the place everything. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class WhoSeesWhatIT {

    private static final String CHAIR = "Ada Chair";
    private static final String FORMER = "Former Member";

    @Inject
    ObjectMapper json;

    @Test
    void aBoardTellsThePublicPostsAndOrganisationsAndNoNames() throws IOException {
        String board = "/v1/boards/" + board();

        assertThat(read(everybody(), board).findValuesAsText("name")).doesNotContain(CHAIR, FORMER);
        assertThat(read(everybody(), board).findValuesAsText("role"))
                .containsExactly("Director of public health", "Chair of old");
        assertThat(read(reader(), board).findValuesAsText("name"))
                .contains(CHAIR)
                .doesNotContain(FORMER);
        assertThat(read(officer(Areas.NEWCASTLE), board).findValuesAsText("name"))
                .contains(CHAIR)
                .doesNotContain(FORMER);
        assertThat(read(officer(Areas.GATESHEAD), board).findValuesAsText("name"))
                .contains(CHAIR, FORMER);
        assertThat(read(administrator(), board).findValuesAsText("name")).contains(CHAIR, FORMER);
    }

    @Test
    void aListOfBoardsTellsEachCallerWhatOneBoardTellsThem() throws IOException {
        String board = board();
        for (RequestSpecification caller : List.of(everybody(), reader(), officer(Areas.GATESHEAD))) {
            JsonNode one = read(caller, "/v1/boards/" + board);
            JsonNode items = read(caller, "/v1/boards?place=" + Areas.GATESHEAD + "&limit=1000")
                    .path("items");
            assertThat(items).contains(one);
        }
    }

    @Test
    void whoOwnsAnObjectiveIsToldThePublicByPostAndWhoRecordedItNotAtAll() throws IOException {
        String objective = objective(board(), CHAIR);

        assertThat(read(everybody(), objective).at("/owner/name").textValue()).isEqualTo("Director of public health");
        assertThat(read(everybody(), objective).at("/owner/organisation").textValue())
                .isEqualTo("Example Council");
        assertThat(read(everybody(), objective).at("/acceptance/owner/name").textValue())
                .isEqualTo("Director of public health");
        assertThat(read(everybody(), objective).at("/acceptance/by").isNull()).isTrue();
        assertThat(read(reader(), objective).at("/owner/name").textValue()).isEqualTo(CHAIR);
        assertThat(read(reader(), objective).at("/acceptance/by").isNull()).isTrue();
        assertThat(read(officer(Areas.NEWCASTLE), objective)
                        .at("/acceptance/by")
                        .isNull())
                .isTrue();
        assertThat(read(officer(Areas.GATESHEAD), objective)
                        .at("/acceptance/by")
                        .textValue())
                .isEqualTo("test-board-officer");
    }

    @Test
    void somebodyWhoseNameTheBoardDoesNotKnowIsNotNamedToThePublic() throws IOException {
        String objective = objective(board(), "Somebody Else");

        assertThat(read(everybody(), objective).at("/owner/name").isNull()).isTrue();
        assertThat(read(everybody(), objective).at("/owner/organisation").textValue())
                .isEqualTo("Example Council");
    }

    @Test
    void whoCarriesAnActionAndWhoReportedOnItAreTreatedAlike() throws IOException {
        String objective = objective(board(), CHAIR);
        String id = OF_GATESHEAD
                .post("/v1/actions", """
                        {"objectiveId": "%s", "title": "Offer support", "owner": "Ada Chair", "sponsor": "director of public health",
                         "organisation": "Example Council", "status": "planned"}""".formatted(objective.substring(objective.lastIndexOf('/') + 1)))
                .then()
                .statusCode(201)
                .extract()
                .path("actionId");
        String action = "/v1/actions/" + id;
        OF_GATESHEAD
                .post(action + "/progress-notes", "{\"note\": \"Begun.\"}")
                .then()
                .statusCode(200);

        assertThat(read(everybody(), action).path("owner").textValue()).isEqualTo("Director of public health");
        assertThat(read(everybody(), action).path("sponsor").textValue()).isEqualTo("Director of public health");
        assertThat(read(everybody(), action).at("/progress/0/by").isNull()).isTrue();
        assertThat(read(everybody(), action).at("/progress/0/note").textValue()).isEqualTo("Begun.");
        assertThat(read(reader(), action).path("owner").textValue()).isEqualTo(CHAIR);
        assertThat(read(reader(), action).at("/progress/0/by").isNull()).isTrue();
        assertThat(read(officer(Areas.GATESHEAD), action).at("/progress/0/by").textValue())
                .isEqualTo("test-board-officer");
    }

    @Test
    void whoAnswersForARiskIsTreatedAlike() throws IOException {
        String board = board();
        String id = OF_GATESHEAD
                .post("/v1/risks", """
                        {"boardId": "%s", "kind": "workforce", "title": "Two posts are open", "owner": "Ada Chair",
                         "state": "open", "reviews": []}""".formatted(board))
                .then()
                .statusCode(201)
                .extract()
                .path("riskId");
        for (String path : List.of("/v1/risks/" + id, "/v1/risks?board=" + board)) {
            assertThat(read(everybody(), path).findValuesAsText("owner")).containsExactly("Director of public health");
            assertThat(read(reader(), path).findValuesAsText("owner")).containsExactly(CHAIR);
        }
    }

    @Test
    void noCacheTakesOneViewForAnother() {
        String board = "/v1/boards/" + board();
        Response seenByEverybody = everybody().get(board);
        Response seenByOfficers = officer(Areas.GATESHEAD).get(board);

        assertThat(seenByOfficers.header("ETag")).isEqualTo("\"1\"");
        assertThat(seenByOfficers.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(seenByOfficers.header("Vary")).contains("Authorization");
        everybody()
                .header("If-None-Match", seenByEverybody.header("ETag"))
                .get(board)
                .then()
                .statusCode(304);
        for (RequestSpecification other : List.of(reader(), officer(Areas.GATESHEAD), officer(Areas.NEWCASTLE))) {
            other.header("If-None-Match", seenByEverybody.header("ETag"))
                    .get(board)
                    .then()
                    .statusCode(200);
        }
        everybody()
                .header("If-None-Match", seenByOfficers.header("ETag"))
                .get(board)
                .then()
                .statusCode(200);
    }

    private JsonNode read(RequestSpecification caller, String path) throws IOException {
        return json.readTree(
                given().spec(caller).get(path).then().statusCode(200).extract().asByteArray());
    }

    private static String board() {
        return OF_GATESHEAD
                .post("/v1/boards", """
                        {"gssCode": "E08000037", "name": "A board", "boardType": "place-partnership", "members": [
                          {"name": "Ada Chair", "role": "Director of public health", "organisation": "Example Council",
                           "sector": "local-authority"},
                          {"name": "Former Member", "role": "Chair of old", "organisation": "Example Council",
                           "sector": "local-authority", "from": "2001-01-01", "until": "2004-12-31"}]}""")
                .then()
                .statusCode(201)
                .extract()
                .path("boardId");
    }

    private static String objective(String board, String owner) {
        String id = OF_GATESHEAD
                .post("/v1/objectives", """
                        {"boardId": "%s", "title": "Fewer people smoke",
                         "owner": {"name": "%s", "organisation": "Example Council"}}""".formatted(board, owner))
                .then()
                .statusCode(201)
                .extract()
                .path("objectiveId");
        String path = "/v1/objectives/" + id;
        OF_GATESHEAD
                .request()
                .header("If-Match", "\"1\"")
                .post(path + "/acceptance")
                .then()
                .statusCode(200);
        return path;
    }

    private static RequestSpecification everybody() {
        return with(Tokens.token("somebody", List.of(), List.of(), Duration.ofHours(1)));
    }

    private static RequestSpecification reader() {
        return given().header("Authorization", Tokens.bearer("reader", Areas.GATESHEAD));
    }

    private static RequestSpecification officer(String place) {
        return given().header("Authorization", Tokens.bearer("board-officer", place));
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", Tokens.bearer("administrator"));
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
