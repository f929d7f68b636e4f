package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class TriangleIT {

    private static final String SERVICE = "components.find { it.component == 'service' }";
    private static final String PLANNING = "components.find { it.component == 'place-based-planning' }";

    @Test
    void aMarkUpScoresAllSevenComponentsEachByItsOwnElement() {
        String place = "E08000901";
        ExampleEvent.district(place).publish();
        MarkUpExample.instrument().publish();
        MarkUpExample.submitted(place, 1, 2, 3, 4, 1, 2, 3).publish();

        JsonPath seen = dashboardOnce(
                place, body -> body.getList("components.state.code").stream().allMatch("assessed"::equals));

        assertThat(seen.getList("components.state.word", String.class))
                .containsExactly(
                        "Not evident", "Emerging", "Established", "Embedded", "Not evident", "Emerging", "Established");
        assertThat(seen.getList("components.latest.quickView", Boolean.class)).containsOnly(true);
        assertThat(seen.getList(PLANNING + ".latest.answers.element", String.class))
                .containsExactly("place-based-planning");
        assertThat(triangle(place)).contains("Place-based planning: Embedded (quick view)");
    }

    @Test
    void theInstrumentOfAComponentComesBeforeANewerMarkUpWhichStandsBesideIt() {
        String place = "E08000902";
        ExampleEvent.district(place).publish();
        MarkUpExample.instrument().publish();
        ExampleEvent.instrument().publish();
        ExampleEvent.submitted(place, UUID.randomUUID())
                .with(data -> data.put("assessedOn", "2024-05-12"))
                .publish();
        MarkUpExample.submitted(place, 1, 1, 1, 1, 1, 1, 1)
                .with(data -> data.put("assessedOn", "2026-05-12"))
                .publish();

        JsonPath seen = dashboardOnce(place, body -> body.get(SERVICE + ".quickView") != null);

        assertThat(seen.getString(SERVICE + ".state.word")).isEqualTo("Emerging to Established");
        assertThat(seen.getString(SERVICE + ".latest.instrumentId")).isEqualTo("pots");
        assertThat(seen.getString(SERVICE + ".quickView.state.word")).isEqualTo("Not evident");
        assertThat(seen.getList(SERVICE + ".others")).isEmpty();
        assertThat(triangle(place)).contains("Service: Emerging to Established", "Civic: Not evident (quick view)");
        assertThat(page(place).select("#component-service summary").eachText())
                .contains("Quick view beside it: Not evident, 12 May 2026");
    }

    @Test
    void countsTheNeighbourhoodsThatHaveBeenAssessedAndHowTheirStatesSpread() {
        String place = "E08000903";
        List<String> neighbourhoods = List.of("L00000903", "L00000904", "L00000905", "L00000906");
        ExampleEvent.district(place).publish();
        MarkUpExample.instrument().publish();
        ExampleEvent.instrument().publish();
        neighbourhoods.forEach(code -> localPlace(code, place));
        MarkUpExample.submitted("L00000903", 1, 1, 1, 1, 1, 1, 1).publish();
        MarkUpExample.submitted("L00000904", 3, 1, 1, 1, 1, 1, 1).publish();
        ExampleEvent.submitted("L00000904", UUID.randomUUID()).publish();
        ExampleEvent.submitted("L00000905", UUID.randomUUID()).publish();
        String service = "neighbourhoods.components.find { it.component == 'service' }";
        String civic = "neighbourhoods.components.find { it.component == 'civic' }";

        JsonPath seen = dashboardOnce(
                place,
                body -> body.get("neighbourhoods") != null
                        && body.getInt("neighbourhoods.placesBelow") == 4
                        && body.getInt("neighbourhoods.placesAssessed") == 3
                        && body.getInt(service + ".placesWithQuickViewOnly") == 1
                        && body.getInt(service + ".placesAssessed") == 3
                        && body.getInt(civic + ".placesAssessed") == 2);

        assertThat(seen.getInt(service + ".placesNotAssessed")).isEqualTo(1);
        assertThat(seen.getList(service + ".instruments.quickView", Boolean.class))
                .containsExactly(true, false);
        assertThat(seen.getInt(service + ".instruments[1].places")).isEqualTo(2);
        assertThat(seen.getList(civic + ".instruments[0].states.state.word", String.class))
                .containsExactly("Not evident", "Established");
        assertThat(seen.getString(civic + ".instruments[0].spread.median.word"))
                .isEqualTo("Not evident to Established");
        assertThat(seen.getList("neighbourhoods.assessed.gssCode", String.class))
                .containsExactly("L00000903", "L00000904", "L00000905");
        assertThat(page(place).select("section[aria-labelledby=neighbourhoods]").text())
                .contains("4 neighbourhoods known here. 3 of them have been assessed.")
                .contains("In the middle: Not evident to Established; from Not evident to Established.");
        assertThat(dashboardOnce("L00000904", body -> true).<Object>get("neighbourhoods"))
                .isNull();
    }

    @Test
    void theSelfScoreOfABoardStandsWithTheBoardsAndIsNoStateOfAComponent() {
        String place = "E08000907";
        ExampleEvent.district(place).publish();
        ExampleEvent.submitted(place, UUID.randomUUID())
                .with(data -> data.put("instrumentId", "hwb-maturity").put("pitComponent", "place-based-planning"))
                .publish();

        JsonPath seen =
                dashboardOnce(place, body -> !body.getList("boardSelfScores").isEmpty());

        assertThat(seen.getString("boardSelfScores[0].state.word")).isEqualTo("Emerging to Established");
        assertThat(seen.getList("components.state.code", String.class)).containsOnly("not-assessed");
        assertThat(page(place).select("section[aria-labelledby=promises] .pw-assessment"))
                .hasSize(1);
        assertThat(reader().queryParam("q", place).get("/v1/places").jsonPath().getInt("items[0].componentsAssessed"))
                .isZero();
    }

    private static void localPlace(String code, String owner) {
        ExampleEvent.localPlace("defined")
                .with(data -> {
                    data.put("gssCode", code)
                            .put("name", "Neighbourhood " + code)
                            .put("ownerGssCode", owner);
                    data.putArray("parents").addObject().put("gssCode", owner).put("whole", true);
                })
                .about(code, code)
                .publish();
    }

    private static List<String> triangle(String place) {
        return page(place).select("svg.pw-triangle a").eachAttr("aria-label");
    }

    private static Document page(String place) {
        return Jsoup.parse(reader().get("/places/" + place)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
