package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EventsIT {

    @Inject
    TestClock clock;

    @BeforeEach
    void areas() {
        Areas.arePublished();
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void everyChangeIsPublishedWithTheSignsItChangesInOrderAndKeepsTheContract() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        String action = OF_GATESHEAD.action(objective);
        OF_GATESHEAD.post("/v1/actions/" + action + "/progress-notes", "{\"note\": \"Two sites\"}");
        OF_GATESHEAD.put("/v1/objectives/" + objective, "\"1\"", "{\"title\": \"Rewritten\"}");
        OF_GATESHEAD.delete("/v1/actions/" + action, "\"2\"");
        OF_GATESHEAD.delete("/v1/objectives/" + objective, "\"2\"");
        OF_GATESHEAD.delete("/v1/boards/" + board, "\"1\"");

        List<CloudEvent> events = Published.untilRemoved(board);

        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().map(Published::summary).filter(EventsIT::isOfNoMember))
                .containsExactly(
                        "board.recorded.v1 " + board + " 1",
                        "signs.assessed.v1 " + board + " 1",
                        "objective.recorded.v1 " + objective + " 1",
                        "signs.assessed.v1 " + board + " 2",
                        "action.recorded.v1 " + action + " 1",
                        "signs.assessed.v1 " + board + " 3",
                        "action.recorded.v1 " + action + " 2",
                        "signs.assessed.v1 " + board + " 4",
                        "objective.recorded.v1 " + objective + " 2",
                        "signs.assessed.v1 " + board + " 5",
                        "action.removed.v1 " + action + " 3",
                        "signs.assessed.v1 " + board + " 6",
                        "objective.removed.v1 " + objective + " 3",
                        "signs.assessed.v1 " + board + " 7",
                        "board.removed.v1 " + board + " 2");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfEveryKindIsPublishedWithItsFullStateAndItsRemoval(Sample sample) {
        String board = OF_GATESHEAD.board();
        String id = sample.record(board);
        OF_GATESHEAD.delete(sample.path() + "/" + id, "\"1\"").then().statusCode(204);

        List<CloudEvent> events = Published.untilRemoved(board, sample.word(), id);

        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().filter(it -> id.equals(it.getSubject())).map(Published::summary))
                .containsExactly(sample.event() + " " + id + " 1", sample.word() + ".removed.v1 " + id + " 2");
    }

    @Test
    void aReturnThatIsApprovedForTheFirstTimeIsPublishedOnce() {
        String board = OF_GATESHEAD.board();
        String fund = Sample.FUND.record(board);
        String approved = OF_GATESHEAD.get("/v1/pooled-funds/" + fund).extract().path("returns[0].returnId");
        OF_GATESHEAD
                .put("/v1/pooled-funds/" + fund, "\"1\"", """
                {"title": "Renamed", "kind": "other", "contributions": [], "conditions": [], "spend": [], "metrics": [],
                 "signOffs": [], "returns": [{"returnId": "%s", "title": "Second quarter", "dueOn": "2026-11-14",
                                              "approvedOn": "2026-01-10"}]}""".formatted(approved))
                .then()
                .statusCode(200);
        OF_GATESHEAD.delete("/v1/pooled-funds/" + fund, "\"2\"").then().statusCode(204);

        List<CloudEvent> events = Published.untilRemoved(board, "fund", fund);

        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().map(Published::summary))
                .containsOnlyOnce("return.approved.v1 " + approved + " 1")
                .doesNotContain("return.approved.v1 " + approved + " 2");
    }

    @Test
    void aBoardThatOnlyChangesItsNameIsPublishedWithoutNewSigns() {
        String board = OF_GATESHEAD
                .post("/v1/boards", """
                        {"gssCode": "%s", "name": "Old name", "boardType": "other", "example": true, "members": []}""".formatted(Areas.GATESHEAD))
                .then()
                .statusCode(201)
                .extract()
                .path("boardId");
        OF_GATESHEAD.put("/v1/boards/" + board, "\"1\"", """
                {"name": "New name", "boardType": "other", "members": []}""");
        OF_GATESHEAD.delete("/v1/boards/" + board, "\"2\"");

        assertThat(Published.untilRemoved(board).stream()
                        .map(Published::summary)
                        .filter(EventsIT::isOfNoMember))
                .containsExactly(
                        "board.recorded.v1 " + board + " 1",
                        "signs.assessed.v1 " + board + " 1",
                        "board.recorded.v1 " + board + " 2",
                        "board.removed.v1 " + board + " 3");
    }

    @Test
    void aRefusedChangePublishesNothing() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.put(
                "/v1/boards/" + board, "\"9\"", "{\"name\": \"A\", \"boardType\": \"other\", \"members\": []}");
        OF_GATESHEAD.put("/v1/boards/" + board, "\"1\"", """
                {"name": "A", "boardType": "other", "members": [%s]}""".formatted(Officer.COUNCILLOR));
        OF_GATESHEAD.delete("/v1/boards/" + board, "\"1\"");

        assertThat(Published.untilRemoved(board).stream()
                        .map(Published::summary)
                        .filter(EventsIT::isOfNoMember))
                .hasSize(3);
    }

    /** Who comes to a board and leaves it is told beside the board. */
    private static boolean isOfNoMember(String summary) {
        return !summary.startsWith("member.");
    }

    @Test
    void aRemovalSaysWhenAndWhy() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.delete("/v1/boards/" + board, "\"1\"");

        JsonNode removal = ContractChecks.data(Published.untilRemoved(board).getLast());

        assertThat(removal.get("removedAt").asText()).isEqualTo("2026-11-02T10:00:00Z");
        assertThat(removal.get("reason").asText()).isEqualTo("Recorded twice");
        assertThat(removal.get("gssCode").asText()).isEqualTo(Areas.GATESHEAD);
    }
}
