package org.placewise.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PagesIT {

    private static final String PLACE = "E08000601";

    @Test
    void theDashboardAnswersSixQuestionsFirst() {
        Document page = dashboardPage();

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main h1").text()).isEqualTo("Page place & co");
        assertThat(page.select(".pw-answer h3").eachText())
                .containsExactly(
                        "What is the gap?",
                        "Is it moving?",
                        "What have we promised?",
                        "Is it happening?",
                        "Who owns it?",
                        "How sure are we?");
        assertThat(page.select(".pw-answer .pw-answer__answer").eachText())
                .contains("Too early to tell", "1 objective", "1 in progress", "1 of 7 parts of the triangle assessed");
    }

    @Test
    void theTriangleSaysEachStateInAWordAndLinksToItsDetails() {
        Document page = dashboardPage();

        List<Element> parts = page.select("svg.pw-triangle a");
        assertThat(parts).hasSize(7).allSatisfy(part -> assertThat(page.select(part.attr("href")))
                .as(part.attr("href"))
                .hasSize(1));
        assertThat(parts)
                .extracting(part -> part.attr("aria-label"))
                .contains("Service: Emerging to Established", "Civic: Not assessed");
        assertThat(page.select("#triangle-text").text()).startsWith("Service: Emerging to Established. Not assessed:");
        assertThat(page.select(".pw-component .pw-component__state").eachText())
                .hasSize(7)
                .contains("Emerging to Established", "Not assessed");
    }

    @Test
    void theChartHasItsTableAndItsAlternative() {
        Document page = dashboardPage();

        assertThat(page.select("svg.pw-chart[role=img]").attr("aria-label")).contains("tenth 1: 26.1%");
        assertThat(page.select(".pw-deprivation .pw-two table tbody tr").eachText())
                .hasSize(10)
                .first()
                .isEqualTo("1 (most deprived) 47 26.1% 81,190 26.4%");
    }

    @Test
    void everyBlockSaysWhereItComesFromAndExamplesAreLabelled() {
        Document page = dashboardPage();

        assertThat(page.select(".pw-provenance a").eachAttr("href"))
                .anyMatch(href -> href.startsWith("http://localhost:8082/v1/releases/"))
                .anyMatch(href -> href.startsWith("http://localhost:8081/v1/assessments/"))
                .anyMatch(href -> href.startsWith("http://localhost:8083/v1/boards/"));
        assertThat(page.select(".pw-assessment .govuk-tag, .pw-board .govuk-tag")
                        .eachText())
                .contains("Example data");
        assertThat(page.select(".pw-example").text()).contains("example data");
    }

    @Test
    void structureHelpsWhoeverCannotSeeThePage() {
        Document page = dashboardPage();

        assertThat(page.select("header, main, footer, nav[aria-label]")).hasSize(4);
        assertThat(page.selectFirst("body a").attr("href")).isEqualTo("#main-content");
        assertThat(page.select("main")).extracting(Element::id).containsExactly("main-content");
        List<Integer> levels = page.select("h1, h2, h3, h4, h5").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("section[aria-labelledby]"))
                .allSatisfy(section -> assertThat(page.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
    }

    @Test
    void pagesNeedNoScriptAndAllowNone() {
        Document page = dashboardPage();

        assertThat(page.select("script, [style], style, [onclick]")).isEmpty();
        reader().get("/places")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"));
        given().get("/assets/placewise.css")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/css"))
                .body(containsString(".govuk-details"))
                .body(containsString(".pw-triangle"))
                .body(org.hamcrest.Matchers.not(containsString("GDS Transport")))
                .body(org.hamcrest.Matchers.not(containsString("@font-face")));
    }

    @Test
    void theListCanBeSearchedAndLeadsToADashboard() {
        dashboardPage();
        Document page = Jsoup.parse(
                reader().queryParam("q", "page place").get("/places").asString());

        assertThat(page.select("form[role=search] label[for=q]")).hasSize(1);
        assertThat(page.select("#q").val()).isEqualTo("page place");
        assertThat(page.select(".pw-places a").eachAttr("href")).containsExactly("/places/" + PLACE);
        assertThat(page.select("h2").eachText()).containsExactly("Metropolitan districts");

        Document nothing =
                Jsoup.parse(reader().queryParam("q", "<script>").get("/places").asString());
        assertThat(nothing.select("h2").text()).isEqualTo("No place matches");
        assertThat(nothing.select("script")).isEmpty();
    }

    @Test
    void theFirstPageIsTheListOfPlaces() {
        given().redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/places"));
    }

    @Test
    void aBrowserGetsAPageForAnErrorAndTheApiAProblem() {
        reader().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/places/E99999999")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("Page not found"));
        reader().accept("text/html,*/*;q=0.8")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"));
        reader().accept("text/html,*/*;q=0.8")
                .get("/v1/places/E99999999/dashboard")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void whereReadingIsNotPublicABrowserIsToldToSignIn() {
        given().accept("text/html,*/*;q=0.8")
                .get("/places")
                .then()
                .statusCode(401)
                .contentType(startsWith("text/html"))
                .body(containsString("Sign in to see this page"));
    }

    private static Document dashboardPage() {
        UUID board = new UUID(6, 1);
        UUID assessment = new UUID(6, 2);
        ExampleEvent.area(PLACE, "Page place & co", "metropolitan-district", "district")
                .publish();
        ExampleEvent.instrument().publish();
        ExampleEvent.profile()
                .with(data -> data.put("gssCode", PLACE))
                .about(PLACE + "/iod2025", PLACE)
                .publish();
        ExampleEvent.submitted(PLACE, assessment).publish();
        ExampleEvent.partnership("board.recorded", PLACE, board, board).publish();
        ExampleEvent objective = ExampleEvent.partnership("objective.recorded", PLACE, board, new UUID(6, 3));
        objective.publish();
        ExampleEvent.partnership("action.recorded", PLACE, board, new UUID(6, 4))
                .with(data -> data.put("objectiveId", objective.event().getSubject()))
                .publish();
        ExampleEvent.partnership("signs.assessed", PLACE, board, board).publish();
        dashboardOnce(
                PLACE,
                seen -> seen.getString("boards[0]?.signs?.clarity?.finding") != null
                        && seen.getList("actions").size() == 1
                        && seen.getList("deprivation").size() == 1
                        && "assessed".equals(seen.getString("components[1].state.code")));
        return Jsoup.parse(reader().get("/places/" + PLACE)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
