package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.reporting.Reader.reader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ComponentIT {

    private static final String LEADERSHIP = "find { it.answer.element == 'leadership' }";

    @Test
    void anElementShowsWhatWasAgreedBesideWhatEachSectorSaid() {
        RoundExample round = concluded("E08000921");
        UUID proposal = UUID.randomUUID();
        round.proposed(proposal).publish();

        JsonPath seen = componentOnce(
                "E08000921",
                "place-based-planning",
                body -> body.getList("elements.find { it.answer.element == 'leadership' }?.proposals") != null
                        && !body.getList("elements." + LEADERSHIP + ".proposals")
                                .isEmpty()
                        && body.get("rounds[0]?.elements?.getAt(0)?.agreement") != null
                        && "agreed".equals(body.getString("rounds[0].state")));

        assertThat(seen.getString("reading.latest.round.roundId"))
                .isEqualTo(round.roundId().toString());
        assertThat(seen.getString("rounds[0].elements[0].agreement.reason")).isEqualTo("Nobody answers for the goals.");
        assertThat(seen.getInt("rounds[0].elements[0].agreement.target")).isEqualTo(3);
        assertThat(seen.getList("rounds[0].elements[0].sectors.sector", String.class))
                .containsExactly("local-authority", "nhs", "vcse");
        assertThat(seen.getInt("rounds[0].elements[0].spread.medianLow")).isEqualTo(1);
        assertThat(seen.getString("elements." + LEADERSHIP + ".proposals[0].proposalId"))
                .isEqualTo(proposal.toString());
        assertThat(seen.getBoolean("proposals[0].stands")).isTrue();

        Element element = element(page("E08000921", "place-based-planning"), "Leadership in place");
        assertThat(element.select(".pw-state").text()).isEqualTo("Agreed: Not evident → target Established");
        assertThat(element.text())
                .contains("Nobody answers for the goals.")
                .contains("Local authority gave lower levels than NHS (in 1 of 1 pair of raters).")
                .contains("Proposed action: Name a leader for each goal and publish who they are.");
        assertThat(element.select(".pw-spread tbody tr").eachText())
                .containsExactly(
                        "All raters (3 raters) 2 1 0 0 0 0 Not evident",
                        "Local authority (1 rater) 1 0 0 0 0 0 Not evident",
                        "NHS (1 rater) 0 1 0 0 0 0 Emerging",
                        "Voluntary, community and social enterprise (1 rater) 1 0 0 0 0 0 Not evident");
    }

    @Test
    void evidenceSaysItsAgeAndALevelWithoutAnySaysSo() {
        String place = "E08000922";
        ExampleEvent.district(place).publish();
        RoundExample.instrument().publish();
        RoundExample.of(place)
                .submitted(2)
                .with(data -> ((ObjectNode) data.get("answers").get(0))
                        .put("supported", true)
                        .putArray("evidence")
                        .addObject()
                        .put("title", "An old survey")
                        .put("date", "2019-03-31")
                        .putNull("link"))
                .publish();

        JsonPath seen = componentOnce(place, "place-based-planning", body -> body.get("reading.latest") != null);

        assertThat(seen.getList("elements.support", String.class)).containsExactly("stale", "unsupported");
        assertThat(seen.getString("elements[0].newestEvidence")).isEqualTo("2019-03-31");
        assertThat(page(place, "place-based-planning")
                        .select("section[aria-labelledby=elements] .govuk-tag")
                        .eachText())
                .containsExactly("Evidence out of date", "No evidence named");
    }

    @Test
    void ofAnOpenRoundOnlyThatItIsOpenIsShown() {
        String place = "E08000923";
        ExampleEvent.district(place).publish();
        RoundExample.instrument().publish();
        RoundExample.of(place).opened(1, 1).publish();

        JsonPath seen = componentOnce(
                place, "place-based-planning", body -> !body.getList("rounds").isEmpty());

        assertThat(seen.getString("rounds[0].state")).isEqualTo("open");
        assertThat(seen.getList("rounds[0].elements")).isEmpty();
        assertThat(seen.<Object>get("rounds[0].raters")).isNull();
        assertThat(page(place, "place-based-planning")
                        .select("section[aria-labelledby=rounds]")
                        .text())
                .contains("Nothing that raters say is shown to anybody before it closes.");
    }

    @Test
    void aReopenedRoundTakesItsProposalsTheirGround() {
        RoundExample round = concluded("E08000924");
        round.proposed(UUID.randomUUID()).publish();
        componentOnce("E08000924", "place-based-planning", body -> "[true]".equals(body.getString("proposals.stands")));

        round.opened(9, 2).publish();
        round.withdrawn().publish();

        JsonPath seen = componentOnce(
                "E08000924",
                "place-based-planning",
                body -> "[false]".equals(body.getString("proposals.stands"))
                        && "open".equals(body.getString("rounds[0].state")));
        assertThat(seen.<Object>get("reading.latest")).isNull();
        assertThat(page("E08000924", "place-based-planning").text())
                .contains("Opened again on 22 November 2026, which ended turn 1: A partner was missing")
                .contains("the assessment that it rests on has since been withdrawn");
    }

    @Test
    void historyKeepsVersionsOfAnInstrumentApartAndSaysSo() {
        String place = "E08000925";
        ExampleEvent.district(place).publish();
        ExampleEvent.instrument().publish();
        pots(place, "1.0", "2024-05-12");
        pots(place, "1.0", "2025-05-12");
        pots(place, "2.0", "2026-05-12");

        JsonPath seen = componentOnce(
                place, "service", body -> body.getList("history.assessments").equals(List.of(1, 2)));

        assertThat(seen.getList("history.instrumentVersion", String.class)).containsExactly("2.0", "1.0");
        assertThat(seen.getList("history[1].points.assessedOn", String.class))
                .containsExactly("2025-05-12", "2024-05-12");
        assertThat(seen.getString("history[0].trend.href")).endsWith("/trend");
        Document page = page(place, "service");
        assertThat(page.select("section[aria-labelledby=history] .pw-empty").text())
                .contains("(1.0, 2.0)")
                .contains("unless somebody has signed a mapping between them");
        assertThat(page.select(".pw-history")).hasSize(2);
    }

    @Test
    void aMarkUpIsAHistoryOfItsOwnBesideTheInstrumentOfTheComponent() {
        String place = "E08000926";
        ExampleEvent.district(place).publish();
        ExampleEvent.instrument().publish();
        MarkUpExample.instrument().publish();
        pots(place, "1.0", "2024-05-12");
        MarkUpExample.submitted(place, 1, 4, 1, 1, 1, 1, 1).publish();

        JsonPath seen = componentOnce(
                place, "service", body -> body.getList("history").size() == 2 && body.get("reading.quickView") != null);

        assertThat(seen.getList("history.quickView", Boolean.class)).containsExactly(false, true);
        assertThat(seen.getList("history[1].points[0].elements.element", String.class))
                .containsExactly("service");
        assertThat(seen.getString("history[1].points[0].state.word")).isEqualTo("Embedded");
        assertThat(seen.getList("elements")).hasSize(13);
        assertThat(page(place, "service").select("summary").eachText())
                .contains("Quick view beside it: Embedded, 12 May 2026");
    }

    @Test
    void theTagChangesWithTheContent() {
        String place = "E08000927";
        ExampleEvent.district(place).publish();
        componentOnce(place, "civic", body -> true);
        String path = "/v1/places/" + place + "/components/civic";
        String tag = reader().get(path).then().statusCode(200).extract().header("ETag");

        reader().header("If-None-Match", tag).get(path).then().statusCode(304);
        MarkUpExample.instrument().publish();
        MarkUpExample.submitted(place, 1, 1, 1, 1, 1, 1, 1).publish();
        componentOnce(place, "civic", body -> body.get("reading.latest") != null);
        reader().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void anUnknownPlaceOrComponentIsNotFound() {
        ExampleEvent.district("E08000928").publish();
        componentOnce("E08000928", "civic", body -> true);

        reader().get("/v1/places/E08000928/components/cvic")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        reader().get("/v1/places/E99999999/components/civic").then().statusCode(404);
        reader().accept("text/html")
                .get("/places/E08000928/components/cvic")
                .then()
                .statusCode(404);
    }

    @Test
    void structureHelpsWhoeverCannotSeeThePage() {
        concluded("E08000929");
        componentOnce("E08000929", "place-based-planning", body -> !body.getList("rounds")
                .isEmpty());
        Document page = page("E08000929", "place-based-planning");

        List<Integer> levels = page.select("h1, h2, h3, h4, h5").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[role=region]").eachAttr("aria-label")).doesNotHaveDuplicates();
        assertThat(page.select("section[aria-labelledby]"))
                .allSatisfy(section -> assertThat(page.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select("script, style, [style]")).isEmpty();
    }

    private static RoundExample concluded(String place) {
        RoundExample round = RoundExample.of(place);
        ExampleEvent.district(place).publish();
        RoundExample.instrument().publish();
        round.agreed(6, 1, 1, "Nobody answers for the goals.").publish();
        round.submitted(1).publish();
        round.concluded(7, 1).publish();
        return round;
    }

    private static void pots(String place, String version, String assessedOn) {
        ExampleEvent.submitted(place, UUID.randomUUID())
                .with(data -> data.put("instrumentVersion", version).put("assessedOn", assessedOn))
                .publish();
    }

    private static Element element(Document page, String title) {
        return page.select("section[aria-labelledby=elements] .pw-element").stream()
                .filter(each -> each.select("h3").text().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(String place, String component) {
        return Jsoup.parse(reader().get("/places/" + place + "/components/" + component)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonPath componentOnce(String place, String component, Predicate<JsonPath> wanted) {
        return Awaitility.await(component + " of " + place)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            var response = reader().get("/v1/places/" + place + "/components/" + component);
                            return response.statusCode() == 200 ? response.jsonPath() : null;
                        },
                        body -> body != null && wanted.test(body));
    }
}
