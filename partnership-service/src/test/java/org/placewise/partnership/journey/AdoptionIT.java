package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AdoptionIT {

    static final String COMPLETE = """
            {"title": "Fewer people smoke", "pitComponent": "service-community",
             "indicator": {"name": "Smoking prevalence in adults", "id": "92443"},
             "baseline": {"value": 18.4, "unit": "%", "period": "2024"}, "target": {"value": 12, "unit": "%"},
             "targetDate": "2029-03-31", "populationGroup": "Adults in the most deprived tenth",
             "owner": {"name": "Director of public health", "organisation": "Example Council"},
             "dimensionOfInequality": "deprivation", "causalStage": "behaviours", "tags": ["core20plus5"]}""";

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void aDraftIsRefusedWithEveryPartThatIsMissing() {
        String path = "/v1/objectives/" + OF_GATESHEAD.objective(OF_GATESHEAD.board());

        step(path + "/adoption", "\"1\"")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("missing-part", "missing-part", "missing-part", "missing-part", "missing-part"))
                .body(
                        "errors.pointer",
                        contains(
                                "/populationGroup", "/dimensionOfInequality", "/causalStage", "/owner", "/acceptance"));
        step(path + "/acceptance", "\"1\"").then().statusCode(422).body("errors.pointer", contains("/owner"));
        OF_GATESHEAD.get(path).body("version", equalTo(1));
    }

    @Test
    void anObjectiveIsAcceptedThenAdoptedAndFallsBackToADraftWithAnotherOwner() {
        String board = OF_GATESHEAD.board();
        String id = OF_GATESHEAD.objective(board);
        String path = "/v1/objectives/" + id;
        OF_GATESHEAD
                .put(path, "\"1\"", COMPLETE)
                .then()
                .statusCode(200)
                .body("missingForAdoption", contains("acceptance"));
        step(path + "/acceptance", "\"1\"").then().statusCode(412);
        OF_GATESHEAD.request().post(path + "/acceptance").then().statusCode(428);

        step(path + "/acceptance", "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("acceptance.owner.name", equalTo("Director of public health"))
                .body("acceptance.by", notNullValue())
                .body("missingForAdoption", empty());
        step(path + "/adoption", "\"3\"").then().statusCode(200).body("adoption.at", notNullValue());
        step(path + "/adoption", "\"4\"").then().statusCode(200).body("version", equalTo(4));
        OF_GATESHEAD
                .put(path, "\"4\"", COMPLETE.replace("Director of public health", "Deputy director"))
                .then()
                .statusCode(200)
                .body("acceptance", nullValue())
                .body("adoption", nullValue())
                .body("missingForAdoption", contains("acceptance"));
        OF_GATESHEAD
                .get(path + "/history")
                .body("items.operation", contains("recorded", "revised", "accepted", "adopted", "revised"));
        OF_GATESHEAD.delete(path, "\"5\"").then().statusCode(204);

        List<CloudEvent> events = Published.untilRemoved(board, "objective", id);
        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().filter(it -> id.equals(it.getSubject())).map(Published::summary))
                .containsExactly(
                        "objective.recorded.v1 " + id + " 1",
                        "objective.recorded.v1 " + id + " 2",
                        "objective.recorded.v1 " + id + " 3",
                        "ownership.accepted.v1 " + id + " 3",
                        "objective.recorded.v1 " + id + " 4",
                        "objective.adopted.v1 " + id + " 4",
                        "objective.recorded.v1 " + id + " 5",
                        "objective.removed.v1 " + id + " 6");
    }

    @Test
    void aPriorityIsOfTheSameBoardAndStaysWhileAnObjectiveFollowsFromIt() {
        String board = OF_GATESHEAD.board();
        String priority = Sample.PRIORITY.record(board);
        String path = "/v1/objectives/" + OF_GATESHEAD.objective(board);
        String other = Sample.PRIORITY.record(OF_GATESHEAD.board());

        OF_GATESHEAD
                .put(path, "\"1\"", "{\"title\": \"A\", \"priorityId\": \"" + other + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("of-another-board"));
        OF_GATESHEAD
                .put(path, "\"1\"", "{\"title\": \"A\", \"priorityId\": \"" + priority + "\"}")
                .then()
                .statusCode(200)
                .body("priorityId", equalTo(priority));
        OF_GATESHEAD.delete("/v1/priorities/" + priority, "\"1\"").then().statusCode(409);
    }

    private static Response step(String path, String tag) {
        return OF_GATESHEAD.request().header("If-Match", tag).post(path);
    }
}
