package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RollUpIT {

    private static final String REGION = "E12000201";
    private static final String BOARD_AREA = "E54000201";
    private static final String OTHER_BOARD_AREA = "E54000202";

    @Test
    void countsTheCouncilsThatLieWhollyInTheAreaAndListsTheOthers() {
        ExampleEvent.area(REGION, "Region", "region", "region").publish();
        ExampleEvent.area(BOARD_AREA, "Board area", "icb", "system", REGION).publish();
        ExampleEvent.area("E10000201", "County", "county", "district", REGION).publish();
        ExampleEvent.area("E07000201", "In the county", "non-metropolitan-district", "district", "E10000201")
                .publish();
        ExampleEvent.area("E08000201", "Whole", "metropolitan-district", "district", BOARD_AREA)
                .publish();
        ExampleEvent.area("E08000202", "Straddling", "unitary", "district", BOARD_AREA, OTHER_BOARD_AREA)
                .publish();
        ExampleEvent.area("E08000203", "Former", "unitary", "district", BOARD_AREA)
                .with(data -> data.putArray("successors").add("E08000201"))
                .publish();
        for (String place : List.of("E08000201", "E08000202", "E08000203", "E07000201")) {
            ExampleEvent.submitted(place, UUID.randomUUID()).publish();
            UUID board = UUID.randomUUID();
            ExampleEvent.partnership("board.recorded", place, board, board).publish();
            ExampleEvent.partnership("objective.recorded", place, board, UUID.randomUUID())
                    .publish();
            ExampleEvent.partnership("action.recorded", place, board, UUID.randomUUID())
                    .publish();
        }

        JsonPath whole = dashboardOnce(
                BOARD_AREA,
                seen -> seen.get("rollUp") != null
                        && seen.getInt("rollUp.partnerships.actions") == 1
                        && seen.getInt("rollUp.components[1].placesAssessed") == 1);
        assertThat(whole.getInt("rollUp.placesBelow")).isEqualTo(1);
        assertThat(whole.getInt("rollUp.placesPartlyBelow")).isEqualTo(1);
        assertThat(whole.getList("rollUp.places.name")).isEqualTo(List.of("Straddling", "Whole"));
        assertThat(whole.getList("rollUp.places.whole")).isEqualTo(List.of(false, true));
        assertThat(whole.getInt("rollUp.components[1].placesNotAssessed")).isZero();
        assertThat(whole.getString("rollUp.components[1].instruments[0].states[0].state.word"))
                .isEqualTo("Emerging to Established");
        assertThat(whole.getInt("rollUp.partnerships.seatsVacant")).isEqualTo(1);
        assertThat(whole.getList("components.state.code", String.class)).containsOnly("not-assessed");

        JsonPath region = dashboardOnce(
                REGION, seen -> seen.get("rollUp") != null && seen.getInt("rollUp.partnerships.actions") == 2);
        assertThat(region.getList("rollUp.places.name"))
                .isEqualTo(List.of("County", "In the county", "Straddling", "Whole"));
        assertThat(region.getInt("rollUp.components[1].instruments[0].states[0].places"))
                .isEqualTo(2);
        assertThat(region.getInt("rollUp.components[1].placesNotAssessed")).isEqualTo(1);

        JsonPath county = dashboardOnce("E10000201", seen -> seen.get("rollUp") != null);
        assertThat(county.getInt("rollUp.partnerships.boards")).isEqualTo(1);
    }
}
