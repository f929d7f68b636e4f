package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ConcurrentEditsIT {

    private static final int OFFICERS = 8;

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void ofEightOfficersWhoReviseTheSameVersionOneSucceedsAndSevenAreTold() {
        String path = "/v1/objectives/" + OF_GATESHEAD.objective(OF_GATESHEAD.board());

        List<Response> answers = AtOnce.call(
                OFFICERS, i -> OF_GATESHEAD.put(path, "\"1\"", "{\"title\": \"Title of officer %d\"}".formatted(i)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        List<Response> winners =
                answers.stream().filter(it -> it.statusCode() == 200).toList();
        assertThat(winners).hasSize(1);
        OF_GATESHEAD
                .get(path)
                .body("version", equalTo(2))
                .body("title", equalTo(winners.getFirst().path("title")));
        OF_GATESHEAD.get(path + "/history").body("items", hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void ofEightOfficersWhoReviseTheSameRecordOneSucceedsAndNothingOfItIsLost(Sample sample) {
        String board = OF_GATESHEAD.board();
        String terms = sample.terms(board);
        String path = sample.path() + "/"
                + OF_GATESHEAD.post(sample.path(), Sample.request(board, terms)).path(sample.word() + "Id");

        List<Response> answers =
                AtOnce.call(OFFICERS, i -> OF_GATESHEAD.put(path, "\"1\"", "{" + edited(terms, i) + "}"));

        List<Response> winners =
                answers.stream().filter(it -> it.statusCode() == 200).toList();
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(winners).hasSize(1);
        OF_GATESHEAD.get(path).body("", equalTo(winners.getFirst().path("")));
        OF_GATESHEAD
                .get(path + "/history")
                .body("items.version", contains(1, 2))
                .body(
                        "items[1].before",
                        equalTo(OF_GATESHEAD.get(path + "/history").extract().path("items[0].after")));
    }

    /** The same terms with a title, or for a link a kind, of the officer's own. */
    private static String edited(String terms, int officer) {
        return terms.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Title of officer " + officer + "\"")
                .replace("\"delivers\"", "\"depends-on\"");
    }

    @Test
    void everyProgressNoteOfEightOfficersIsKept() {
        String path = "/v1/actions/" + OF_GATESHEAD.action(OF_GATESHEAD.objective(OF_GATESHEAD.board()));

        List<Response> answers = AtOnce.call(
                OFFICERS,
                i -> OF_GATESHEAD.post(path + "/progress-notes", "{\"note\": \"Note of officer %d\"}".formatted(i)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        OF_GATESHEAD
                .get(path)
                .body("version", equalTo(1 + OFFICERS))
                .body(
                        "progress.note",
                        containsInAnyOrder(IntStream.range(0, OFFICERS)
                                .mapToObj(i -> "Note of officer " + i)
                                .toArray()));
        OF_GATESHEAD.get(path + "/history").body("items", hasSize(1 + OFFICERS));
    }

    @Test
    void aBoardIsEitherRevisedOrRemovedNeverBoth() {
        String path = "/v1/boards/" + OF_GATESHEAD.board();
        String body = """
                {"name": "New name", "boardType": "other", "members": []}""";

        List<Response> answers = AtOnce.call(
                2, i -> i == 0 ? OF_GATESHEAD.put(path, "\"1\"", body) : OF_GATESHEAD.delete(path, "\"1\""));

        assertThat(answers.stream().map(Response::statusCode).toList())
                .isIn(List.of(200, 412), List.of(404, 204), List.of(410, 204));
        OF_GATESHEAD.get(path + "/history").body("items", hasSize(2));
    }

    @Test
    void aBoardIsNotRemovedFromUnderAnObjectiveThatIsBeingRecorded() {
        for (int round = 0; round < OFFICERS; round++) {
            String board = OF_GATESHEAD.board();

            List<Integer> codes = AtOnce.call(
                            2,
                            i -> i == 0
                                    ? OF_GATESHEAD.post("/v1/objectives", Officer.objectiveBody(board))
                                    : OF_GATESHEAD.delete("/v1/boards/" + board, "\"1\""))
                    .stream()
                    .map(Response::statusCode)
                    .toList();

            assertThat(codes).isIn(List.of(201, 409), List.of(404, 204), List.of(422, 204));
        }
    }
}
