package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AuthorisationIT {

    private static final String NOTHING_NEW =
            "{\"name\": \"Example board\", \"boardType\": \"other\", \"members\": []}";

    /** Every operation that changes something, as a valid request on fresh records. */
    enum Command {
        RECORD_BOARD(it -> it.body(Officer.board(Areas.GATESHEAD)).post("/v1/boards")),
        REVISE_BOARD(it -> it.body(NOTHING_NEW).put("/v1/boards/" + OF_GATESHEAD.board())),
        REMOVE_BOARD(it -> it.delete("/v1/boards/" + OF_GATESHEAD.board() + "?reason=a")),
        RECORD_OBJECTIVE(
                it -> it.body(Officer.objectiveBody(OF_GATESHEAD.board())).post("/v1/objectives")),
        REVISE_OBJECTIVE(it -> it.body("{\"title\": \"a\"}").put("/v1/objectives/" + objective())),
        REMOVE_OBJECTIVE(it -> it.delete("/v1/objectives/" + objective() + "?reason=a")),
        RECORD_ACTION(it -> it.body(Officer.actionBody(objective())).post("/v1/actions")),
        REVISE_ACTION(it -> it.body("{\"title\": \"a\", \"status\": \"done\"}").put("/v1/actions/" + action())),
        REMOVE_ACTION(it -> it.delete("/v1/actions/" + action() + "?reason=a")),
        ACCEPT_OBJECTIVE(it -> it.post("/v1/objectives/" + completeObjective() + "/acceptance")),
        ADOPT_OBJECTIVE(it -> it.post("/v1/objectives/" + acceptedObjective() + "/adoption")),
        ADOPT_PROPOSAL(it -> it.body("{\"objectiveId\": \"" + objective() + "\"}")
                .post("/v1/proposed-actions/" + ProposalIT.propose("Name a leader") + "/adoption")),
        NOTE_PROGRESS(it -> it.body("{\"note\": \"a\"}").post("/v1/actions/" + action() + "/progress-notes"));

        private final Function<RequestSpecification, Response> call;

        Command(Function<RequestSpecification, Response> call) {
            this.call = call;
        }

        private int by(RequestSpecification caller) {
            return answer(caller).statusCode();
        }

        private Response answer(RequestSpecification caller) {
            return call.apply(caller.contentType(ContentType.JSON).header("If-Match", "*"));
        }
    }

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @ParameterizedTest
    @EnumSource
    void onlyABoardOfficerOfThePlaceOrAnAdministratorChangesRecords(Command command) {
        assertThat(command.by(given())).isEqualTo(401);
        assertThat(command.by(bearer("reader", Areas.GATESHEAD))).isEqualTo(403);
        assertThat(command.by(bearer("assessor", Areas.GATESHEAD))).isEqualTo(403);
        assertThat(command.by(bearer("indicator-publisher", Areas.GATESHEAD))).isEqualTo(403);
        assertThat(command.by(bearer("board-officer"))).isEqualTo(403);
        assertThat(command.by(bearer("administrator", Areas.NEWCASTLE))).isEqualTo(403);
        command.answer(bearer("board-officer", Areas.NEWCASTLE))
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-covered"))
                .body("detail", containsString(Areas.GATESHEAD));
        assertThat(command.by(bearer("board-officer", Areas.GATESHEAD))).isBetween(200, 204);
        assertThat(command.by(bearer("board-officer", Areas.NENC))).isBetween(200, 204);
        assertThat(command.by(bearer("administrator", Tokens.ENGLAND))).isBetween(200, 204);
    }

    @ParameterizedTest
    @EnumSource
    void recordsOfEveryKindAreChangedByThoseWhoMayChangeTheBoardAndReadByEverybody(Sample sample) {
        String board = OF_GATESHEAD.board();
        String terms = sample.terms(board);
        String one = sample.path() + "/"
                + OF_GATESHEAD.post(sample.path(), Sample.request(board, terms)).path(sample.word() + "Id");
        for (RequestSpecification stranger : new RequestSpecification[] {
            bearer("reader", Areas.GATESHEAD), bearer("assessor", Areas.GATESHEAD),
            bearer("indicator-publisher", Areas.GATESHEAD), bearer("board-officer"),
            bearer("board-officer", Areas.NEWCASTLE), bearer("administrator", Areas.NEWCASTLE)
        }) {
            assertThat(answers(stranger, sample.path(), one, board, terms)).containsExactly(403, 403, 403);
        }
        assertThat(answers(given(), sample.path(), one, board, terms)).containsExactly(401, 401, 401);
        for (String path : new String[] {sample.path(), one}) {
            given().get(path).then().statusCode(401);
            bearer("reader").get(path).then().statusCode(200);
        }
        assertForOfficers(one + "/history");
        assertForOfficers(one + "?asOf=2199-12-31");
        assertThat(answers(bearer("board-officer", Areas.NENC), sample.path(), one, board, terms))
                .containsExactly(sample == Sample.LINK ? 422 : 201, 200, 204);
    }

    /** What recording, revising and removing are answered. */
    private static List<Integer> answers(
            RequestSpecification caller, String path, String one, String board, String terms) {
        RequestSpecification request = caller.contentType(ContentType.JSON).header("If-Match", "*");
        return List.of(
                given().spec(request)
                        .body(Sample.request(board, terms))
                        .post(path)
                        .statusCode(),
                given().spec(request).body("{" + terms + "}").put(one).statusCode(),
                given().spec(request).delete(one + "?reason=a").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/boards", "/v1/objectives", "/v1/actions"})
    void everyTokenReadsAndNobodyWithoutOne(String list) {
        given().get(list).then().statusCode(401);
        withoutRole().get(list).then().statusCode(200);
        for (String role :
                new String[] {"reader", "assessor", "indicator-publisher", "board-officer", "administrator"}) {
            bearer(role).get(list).then().statusCode(200);
        }
    }

    @Test
    void oneRecordAndItsSignsAreReadAlikeAndItsHistoryByOfficers() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        String action = OF_GATESHEAD.action(objective);

        for (String path : new String[] {
            "/v1/boards/" + board,
            "/v1/boards/" + board + "/signs",
            "/v1/places/" + Areas.NEWCASTLE + "/partnership-signs",
            "/v1/objectives/" + objective,
            "/v1/actions/" + action,
            "/v1/objectives/" + objective + "/thread",
            "/v1/thread-gaps",
            "/v1/proposed-actions",
            "/v1/pilot-configurations?tag=a"
        }) {
            given().get(path).then().statusCode(401);
            withoutRole().get(path).then().statusCode(200);
            bearer("reader").get(path).then().statusCode(200);
        }
        for (String path : new String[] {
            "/v1/boards/" + board + "/history",
            "/v1/boards/" + board + "/records",
            "/v1/boards/" + board + "/signs?asOf=2026-01-01",
            "/v1/places/" + Areas.GATESHEAD + "/partnership-signs?asOf=2026-01-01",
            "/v1/objectives/" + objective + "/history",
            "/v1/actions/" + action + "/history"
        }) {
            assertForOfficers(path);
        }
    }

    @Test
    void whatWasRemovedIsToldToReadersAndNotToThePublic() {
        withoutRole().get("/v1/actions?includeDeleted=true").then().statusCode(403);
        bearer("reader").get("/v1/actions?includeDeleted=true").then().statusCode(200);
    }

    private static void assertForOfficers(String path) {
        given().get(path).then().statusCode(401);
        withoutRole().get(path).then().statusCode(403);
        for (RequestSpecification stranger : new RequestSpecification[] {
            bearer("reader", Areas.GATESHEAD), bearer("assessor", Areas.GATESHEAD),
            bearer("indicator-publisher", Areas.GATESHEAD), bearer("board-officer"),
            bearer("board-officer", Areas.NEWCASTLE)
        }) {
            stranger.get(path).then().statusCode(403);
        }
        bearer("board-officer", Areas.GATESHEAD).get(path).then().statusCode(200);
        bearer("administrator").get(path).then().statusCode(200);
    }

    private static RequestSpecification withoutRole() {
        return given().header(
                        "Authorization",
                        "Bearer " + Tokens.token("somebody", List.of(), List.of(Areas.GATESHEAD), Duration.ofHours(1)));
    }

    private static RequestSpecification bearer(String role, String... places) {
        return given().header("Authorization", Tokens.bearer(role, places));
    }

    private static String objective() {
        return OF_GATESHEAD.objective(OF_GATESHEAD.board());
    }

    private static String completeObjective() {
        String objective = objective();
        OF_GATESHEAD
                .put("/v1/objectives/" + objective, "\"1\"", AdoptionIT.COMPLETE)
                .then()
                .statusCode(200);
        return objective;
    }

    private static String acceptedObjective() {
        String objective = completeObjective();
        OF_GATESHEAD
                .request()
                .header("If-Match", "\"2\"")
                .post("/v1/objectives/" + objective + "/acceptance")
                .then()
                .statusCode(200);
        return objective;
    }

    private static String action() {
        return OF_GATESHEAD.action(objective());
    }
}
