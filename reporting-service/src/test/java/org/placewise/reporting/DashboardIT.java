package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.placewise.reporting.Reader.dashboard;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DashboardIT {

    private static final String SERVICE = "components.find { it.component == 'service' }";

    @Test
    void showsDeprivationAndSelfAssessmentsWithTheirSources() {
        String place = "E08000110";
        UUID assessment = UUID.randomUUID();
        ExampleEvent.area(place, "Newcastle upon Tyne", "metropolitan-district", "district")
                .publish();
        ExampleEvent.profile()
                .with(data -> data.put("gssCode", place))
                .about(place + "/iod2025", place)
                .publish();
        ExampleEvent.instrument().publish();
        ExampleEvent.submitted(place, assessment).publish();
        JsonPath newcastle = dashboardOnce(
                place,
                body -> body.getList("deprivation").size() == 1
                        && "Unmet need and demand"
                                .equals(body.getString(SERVICE + ".latest?.weakestLinks?.getAt(0)?.name")));

        assertThat(newcastle.getString("place.name")).isEqualTo("Newcastle upon Tyne");
        assertThat(newcastle.getInt("deprivation[0].mostDeprivedTenth.lsoas")).isEqualTo(47);
        dashboard(place).body(containsString("\"lsoaShare\":" + 47 / 180d));
        assertThat(newcastle.getString("deprivation[0].source.href"))
                .isEqualTo("http://localhost:8082/v1/releases/019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11");
        assertThat(newcastle.getList("components")).hasSize(7);
        assertThat(newcastle.getString(SERVICE + ".state.word")).isEqualTo("Emerging to Established");
        assertThat(newcastle.getString(SERVICE + ".state.symbol")).isEqualTo("between-2-and-3-of-4");
        assertThat(newcastle.getInt(SERVICE + ".latest.unsupportedCount")).isEqualTo(9);
        assertThat(newcastle.getString(SERVICE + ".latest.balance.finding")).isEqualTo("population-use-weaker");
        assertThat(newcastle.getBoolean(SERVICE + ".latest.example")).isTrue();
        assertThat(newcastle.getString(SERVICE + ".latest.source.href"))
                .isEqualTo("http://localhost:8081/v1/assessments/" + assessment);
        assertThat(newcastle.getList("components.state.word", String.class))
                .filteredOn("Not assessed"::equals)
                .hasSize(6);
    }

    @Test
    void showsBoardsObjectivesActionsAndSigns() {
        String place = "E08000101";
        UUID board = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        publishPartnership(place, board, UUID.randomUUID(), UUID.randomUUID());

        JsonPath body = dashboardOnce(place, seen -> seen.getString("boards[0]?.signs?.clarity?.finding") != null);

        assertThat(body.getInt("boards[0].seatsFilled")).isEqualTo(5);
        assertThat(body.getInt("boards[0].seatsVacant")).isEqualTo(1);
        assertThat(body.getString("boards[0].signs.ownership.finding")).isEqualTo("owned-and-reported");
        assertThat(body.getString("boards[0].source.href")).isEqualTo("http://localhost:8083/v1/boards/" + board);
        assertThat(body.getList("objectives[0].clarity.missing")).isEqualTo(List.of("population-group"));
        assertThat(body.getString("objectives[0].baseline.value")).isEqualTo("18.4");
        assertThat(body.getString("actions[0].status")).isEqualTo("in-progress");
        assertThat(body.getList("actions[0].progress")).hasSize(1);
    }

    @Test
    void removalsDeleteAndLateEventsDoNotBringThingsBack() {
        String place = "E08000102";
        UUID board = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        UUID action = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        publishPartnership(place, board, objective, action);
        dashboardOnce(place, seen -> seen.getString("boards[0]?.signs?.clarity?.finding") != null);

        ExampleEvent.partnership("action.removed", place, board, action).publish();
        ExampleEvent.partnership("objective.removed", place, board, objective).publish();
        ExampleEvent.partnership("board.removed", place, board, board).publish();
        publishPartnership(place, board, objective, action);
        ExampleEvent last = ExampleEvent.partnership("objective.recorded", place, board, UUID.randomUUID());
        last.publish();

        JsonPath body = dashboardOnce(place, seen -> seen.getList("objectives.objectiveId")
                .contains(last.event().getSubject()));
        assertThat(body.getList("boards")).isEmpty();
        assertThat(body.getList("objectives")).hasSize(1);
        assertThat(body.getList("actions")).isEmpty();
    }

    @Test
    void theNewestVersionWinsInWhateverOrderVersionsArrive() {
        String place = "E08000103";
        UUID id = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.submitted(place, id)
                .version(5)
                .with(data -> data.put("topic", "newest"))
                .publish();
        ExampleEvent.submitted(place, id)
                .version(4)
                .with(data -> data.put("topic", "older"))
                .publish();
        ExampleEvent.submitted(place, id)
                .version(5)
                .with(data -> data.put("topic", "repeated"))
                .publish();
        ExampleEvent.submitted(place, id)
                .version(3)
                .with(data -> data.put("topic", "oldest"))
                .publish();
        ExampleEvent.area(place, "Read last", "unitary", "district").version(2).publish();

        JsonPath body = dashboardOnce(place, seen -> seen.getString(SERVICE + ".latest?.topic") != null);

        assertThat(body.getString(SERVICE + ".latest.topic")).isEqualTo("newest");
    }

    @Test
    void aWithdrawnAssessmentGivesWayToTheOneBefore() {
        String place = "E08000104";
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.submitted(place, first)
                .with(data -> data.put("assessedOn", "2025-01-31"))
                .publish();
        ExampleEvent.submitted(place, second)
                .with(data -> data.put("assessedOn", "2026-01-31"))
                .publish();
        dashboardOnce(place, seen -> second.toString().equals(seen.getString(SERVICE + ".latest?.assessmentId")));

        ExampleEvent.withdrawn()
                .with(data -> data.put("gssCode", place).put("assessmentId", second.toString()))
                .about(second.toString(), second.toString())
                .publish();

        dashboardOnce(place, seen -> first.toString().equals(seen.getString(SERVICE + ".latest?.assessmentId")));
    }

    @Test
    void theTagChangesWithTheContentAndOnlyThen() {
        String place = "E08000105";
        UUID id = UUID.randomUUID();
        ExampleEvent assessment = ExampleEvent.submitted(place, id);
        ExampleEvent.district(place).publish();
        assessment.publish();
        dashboardOnce(place, seen -> seen.getString(SERVICE + ".latest?.assessmentId") != null);
        String tag = dashboard(place).statusCode(200).extract().header("ETag");

        assessment.publish();
        ExampleEvent.submitted(place, id).version(2).publish();
        ExampleEvent.district("E08000106").publish();
        dashboardOnce("E08000106", seen -> true);
        reader().header("If-None-Match", tag)
                .get("/v1/places/" + place + "/dashboard")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));

        ExampleEvent.submitted(place, id)
                .version(9)
                .with(data -> data.put("topic", "Smoking"))
                .publish();
        dashboardOnce(place, seen -> "Smoking".equals(seen.getString(SERVICE + ".latest?.topic")));
        assertThat(dashboard(place).extract().header("ETag")).startsWith("\"").isNotEqualTo(tag);
    }

    @Test
    void aKnownPlaceWithoutDataHasEmptyParts() {
        ExampleEvent.district("E08000107").publish();
        dashboardOnce("E08000107", seen -> true);

        dashboard("E08000107")
                .statusCode(200)
                .body("deprivation", empty())
                .body("components", hasSize(7))
                .body("components.state.code", everyItem(equalTo("not-assessed")))
                .body("boards", empty())
                .body("objectives", empty())
                .body("actions", empty())
                .body("rollUp", nullValue());
    }

    @Test
    void aCodeNoLongerInUseNamesItsSuccessors() {
        ExampleEvent.district("E08000109").publish();
        ExampleEvent.district("E07000108")
                .with(data -> {
                    data.put("validTo", "2023-03-31");
                    data.putArray("successors").add("E08000109").add("E08000999");
                })
                .publish();
        dashboardOnce("E07000108", seen -> "District E08000109".equals(seen.getString("place.successors[0].name")));

        dashboard("E07000108")
                .statusCode(200)
                .body("place.validTo", equalTo("2023-03-31"))
                .body("place.successors.gssCode", contains("E08000109", "E08000999"))
                .body("place.successors[1].name", nullValue());
    }

    @Test
    void anUnknownCodeIsNotFound() {
        dashboard("E99999999").statusCode(404).contentType("application/problem+json");
    }

    private static void publishPartnership(String place, UUID board, UUID objective, UUID action) {
        ExampleEvent.partnership("board.recorded", place, board, board).publish();
        ExampleEvent.partnership("objective.recorded", place, board, objective).publish();
        ExampleEvent.partnership("action.recorded", place, board, action).publish();
        ExampleEvent.partnership("signs.assessed", place, board, board).publish();
    }
}
