package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ObjectivePagesIT {

    @Test
    void anObjectiveIsDrawnOnTheSeriesItNames() {
        String place = "E08000911";
        UUID board = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        SeriesExample.series(place, "92443", "Smoking prevalence in adults", "behaviours", 19.0, 18.4, 17.2)
                .publish();
        ExampleEvent.partnership("board.recorded", place, board, board).publish();
        ExampleEvent.partnership("objective.recorded", place, board, objective)
                .with(data -> data.withObject("/baseline").put("period", "2016"))
                .publish();
        ExampleEvent.partnership("action.recorded", place, board, UUID.randomUUID())
                .with(data -> data.put("objectiveId", objective.toString()))
                .publish();
        dashboardOnce(
                place,
                seen -> seen.getList("indicators").size() == 1
                        && seen.getList("objectives").size() == 1
                        && seen.getList("boards").size() == 1
                        && seen.getList("actions").size() == 1);

        Document page = page("/places/" + place + "/objectives/" + objective);

        assertThat(page.select("h1").text()).isEqualTo("Fewer people in the most deprived tenth smoke");
        assertThat(page.select("#standing ~ div p.govuk-body-l").text())
                .isEqualTo("From 18.4% (2016) to 12% by 31 March 2029.");
        assertThat(page.text())
                .contains("Now 17.2% (2017, 95% limits 16.7 to 17.7%).")
                .contains("1.2 percentage points below the baseline")
                .contains("5.2 percentage points above the target");
        assertThat(page.select("svg.pw-lines .pw-lines__baseline, svg.pw-lines .pw-lines__target"))
                .hasSize(2);
        assertThat(page.select("svg.pw-lines").attr("aria-label")).endsWith("to 12% by 31 March 2029.");
        assertThat(page.select(".pw-actions .pw-action")).hasSize(1);
        assertThat(page("/places/" + place)
                        .select("#objective-" + objective + " a")
                        .eachAttr("href"))
                .contains("/places/" + place + "/objectives/" + objective);
    }

    @Test
    void anObjectiveThatCannotBeFollowedSaysSoAndIsNotDrawn() {
        String place = "E08000912";
        UUID board = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("objective.recorded", place, board, objective).publish();
        dashboardOnce(place, seen -> seen.getList("objectives").size() == 1);

        Document page = page("/places/" + place + "/objectives/" + objective);

        assertThat(page.text())
                .contains("No figures of indicator 92443 have been published for this place.")
                .contains("Board not known here")
                .contains("No action is recorded for this objective.");
        assertThat(page.select("svg.pw-lines")).isEmpty();
    }

    @Test
    void whatTheSignOfImpactSaysOfTheObjectiveStandsBesideItsFigures() {
        String place = "E08000913";
        UUID board = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("board.recorded", place, board, board).publish();
        ExampleEvent.partnership("objective.recorded", place, board, objective).publish();
        ExampleEvent.partnership("signs.assessed", place, board, board)
                .with(data -> ((ObjectNode) data.at("/impact/records/0")).put("id", objective.toString()))
                .publish();
        dashboardOnce(
                place,
                seen -> seen.getList("objectives").size() == 1
                        && seen.get("boards[0].signs.further[0].finding") != null);

        Document page = page("/places/" + place + "/objectives/" + objective);

        assertThat(page.select("#standing ~ div .pw-sign__finding").text()).isEqualTo("Too early to tell");
        assertThat(page.text()).contains("No period that begins on or after 1 October 2027 has been published.");
    }

    @Test
    void anObjectiveOfAnotherPlaceIsNotFound() {
        reader().get("/places/E08000021/objectives/" + UUID.randomUUID()).then().statusCode(404);
        reader().get("/places/E08000021/objectives/none").then().statusCode(404);
    }

    private static Document page(String address) {
        return Jsoup.parse(reader().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
