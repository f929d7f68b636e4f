package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.cloudevents.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.action.TellMissedMilestones;
import org.placewise.partnership.board.TellSeatsLeftVacant;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

/** Plans of actions with their milestones, who comes to and leaves a board, and what the clock tells of both. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class PlanIT {

    private static final int REPLICAS = 3;

    @Inject
    TestClock clock;

    @Inject
    TellMissedMilestones tellMissedMilestones;

    @Inject
    TellSeatsLeftVacant tellSeatsLeftVacant;

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
    void anActionSaysWhatItIsExpectedToAchieveAndWhatHasGoneOffCourse() {
        String path = "/v1/actions/" + OF_GATESHEAD.action(OF_GATESHEAD.objective(OF_GATESHEAD.board()));

        OF_GATESHEAD
                .put(path, "\"1\"", plan(""))
                .then()
                .statusCode(200)
                .body("sponsor", equalTo("Director"))
                .body("milestones.title", contains("First session"))
                .body("exceptionReports.recovery", contains("Another provider"))
                .body("reach.of", equalTo(5200))
                .body("effectLagMonths", equalTo(12));
        OF_GATESHEAD
                .put(
                        path,
                        "\"2\"",
                        plan("").replace("\"high\": 600", "\"high\": 6").replace("2026-11-01", "2026-11-03"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/exceptionReports/0/on", "/reach/high"));
    }

    @Test
    void aMilestoneIsMissedOnceForEachDayItWasDueHoweverManyReplicasLookAndEvenWhereOneDies() {
        String board = OF_GATESHEAD.board();
        String action = OF_GATESHEAD.action(OF_GATESHEAD.objective(board));
        String path = "/v1/actions/" + action;
        String milestone = OF_GATESHEAD.put(path, "\"1\"", plan("")).path("milestones[0].milestoneId");

        clock.set(Instant.parse("2026-12-15T23:00:00Z"));
        tellAll();
        clock.set(Instant.parse("2026-12-16T00:10:00Z"));
        QuarkusTransaction.begin();
        assertThat(tellMissedMilestones.tellSome()).isPositive();
        assertThat(AtOnce.call(1, other -> tellMissedMilestones.tellSome())).containsExactly(0);
        QuarkusTransaction.rollback();
        AtOnce.call(REPLICAS, replica -> tellAll());
        AtOnce.call(REPLICAS, replica -> tellAll());
        OF_GATESHEAD
                .put(path, "\"2\"", plan(milestone).replace("2026-12-15", "2026-12-20"))
                .then()
                .statusCode(200);
        tellAll();
        clock.set(Instant.parse("2026-12-21T00:10:00Z"));
        AtOnce.call(REPLICAS, replica -> tellAll());
        OF_GATESHEAD
                .put(path, "\"3\"", plan(milestone).replace("\"reachedOn\": null", "\"reachedOn\": \"2026-12-20\""))
                .then()
                .statusCode(200);
        OF_GATESHEAD.delete(path, "\"4\"").then().statusCode(204);

        List<CloudEvent> events = Published.untilRemoved(board, "action", action);
        ContractChecks.assertKeepContract(events);
        assertThat(events.stream()
                        .filter(it -> milestone.equals(it.getSubject()))
                        .map(Published::summary))
                .containsExactly(
                        "milestone.missed.v1 " + milestone + " 2",
                        "milestone.missed.v1 " + milestone + " 3",
                        "milestone.reached.v1 " + milestone + " 4");
    }

    @Test
    void anActionThatIsClosedMissesNothing() {
        String board = OF_GATESHEAD.board();
        String action = OF_GATESHEAD.action(OF_GATESHEAD.objective(board));
        String path = "/v1/actions/" + action;
        OF_GATESHEAD
                .put(path, "\"1\"", plan("").replace("in-progress", "stopped"))
                .then()
                .statusCode(200);
        clock.set(Instant.parse("2027-01-01T00:10:00Z"));
        tellAll();
        OF_GATESHEAD.delete(path, "\"2\"").then().statusCode(204);

        assertThat(Published.untilRemoved(board, "action", action).stream().map(CloudEvent::getType))
                .noneMatch(type -> type.contains("milestone"));
    }

    @Test
    void whoComesToABoardAndWhoLeavesItIsTold() {
        String board = OF_GATESHEAD.board();
        String path = "/v1/boards/" + board;
        String councillor = OF_GATESHEAD.get(path).extract().path("members[0].memberId");
        String newcomer = OF_GATESHEAD
                .put(path, "\"1\"", """
                {"name": "Example board", "boardType": "health-and-wellbeing-board",
                 "members": [{"memberId": "%s", "role": "Cabinet member", "organisation": "Example Council",
                              "sector": "local-authority", "seat": "councillor", "from": "2025-05-14"},
                             {"role": "Ward councillor", "organisation": "Example Council", "sector": "local-authority",
                              "substituteFor": "%s"}],
                 "termsOfReference": {"text": "Agreed 14 May 2026"}, "powers": ["delegated-functions", "advisory"],
                 "delegatedFunctions": [{"name": "Commissioning", "from": "ICB", "authority": "Section 65Z5"}]}""".formatted(councillor, councillor))
                .then()
                .statusCode(200)
                .body("powers", contains("advisory", "delegated-functions"))
                .body("members[0].from", equalTo("2025-05-14"))
                .extract()
                .path("members[1].memberId");
        OF_GATESHEAD.put(path, "\"2\"", """
                {"name": "Example board", "boardType": "other", "members": []}""").then().statusCode(200);
        OF_GATESHEAD.delete(path, "\"3\"").then().statusCode(204);

        List<CloudEvent> events = Published.untilRemoved(board);
        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().map(Published::summary).filter(it -> it.startsWith("member.")))
                .containsExactly(
                        "member.appointed.v1 " + councillor + " 1",
                        "member.appointed.v1 " + newcomer + " 2",
                        "member.resigned.v1 " + councillor + " 3",
                        "member.resigned.v1 " + newcomer + " 3");
    }

    @Test
    void aSeatThatIsLeftVacantIsToldOfOnceAfterNinetyDays() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.put("/v1/boards/" + board, "\"1\"", """
                {"name": "Example board", "boardType": "health-and-wellbeing-board", "members": [],
                 "vacancies": [{"seat": "local-healthwatch", "since": "2026-10-14"}]}""").then().statusCode(200);

        clock.set(Instant.parse("2027-01-11T23:00:00Z"));
        tellSeats();
        clock.set(Instant.parse("2027-01-12T00:10:00Z"));
        AtOnce.call(REPLICAS, replica -> tellSeats());
        AtOnce.call(REPLICAS, replica -> tellSeats());
        OF_GATESHEAD.delete("/v1/boards/" + board, "\"2\"").then().statusCode(204);

        List<CloudEvent> events = Published.untilRemoved(board);
        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().map(Published::summary).filter(it -> it.startsWith("seat.")))
                .containsExactly("seat.left-vacant.v1 " + board + "/local-healthwatch 2");
    }

    private static String plan(String milestone) {
        String id = milestone.isEmpty() ? "" : "\"milestoneId\": \"" + milestone + "\", ";
        return """
            {"title": "Offer support", "status": "in-progress", "sponsor": "Director",
             "milestones": [{%s"title": "First session", "dueOn": "2026-12-15", "reachedOn": null}],
             "exceptionReports": [{"on": "2026-11-01", "what": "Provider gone", "recovery": "Another provider"}],
             "resources": [{"what": "Two link workers", "amount": 60000}],
             "expectedEffect": {"low": 0.05, "high": 0.09, "unit": "admissions avoided"},
             "reach": {"low": 400, "high": 600, "of": 5200}, "uptake": {"low": 0.3, "high": 0.5},
             "effectLagMonths": 12}""".formatted(id);
    }

    private int tellAll() {
        int all = 0;
        int some;
        do {
            some = tellMissedMilestones.tellSome();
            all += some;
        } while (some > 0);
        return all;
    }

    private int tellSeats() {
        int all = 0;
        int some;
        do {
            some = tellSeatsLeftVacant.tellSome(90);
            all += some;
        } while (some > 0);
        return all;
    }
}
