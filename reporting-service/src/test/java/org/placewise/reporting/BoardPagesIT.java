package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BoardPagesIT {

    @Test
    void everySignStandsWithItsFindingTheRecordsBehindItAndWhatWouldChangeIt() {
        String place = "E08000921";
        UUID board = UUID.randomUUID();
        publish(place, board);

        Document page = page("/places/" + place + "/boards/" + board);

        assertThat(page.select("#signs ~ section h3").eachText())
                .containsExactly(
                        "Clarity",
                        "Ownership",
                        "Impact",
                        "Power",
                        "Bottom-up",
                        "Coherence",
                        "Risks",
                        "Avoidable admissions");
        assertThat(page.select("#measures ~ section h3").eachText())
                .startsWith("Attendance", "Who carries the actions")
                .hasSize(7);
        assertThat(page.select("#sign-impact ~ .pw-sign__finding").text()).isEqualTo("Too early to tell");
        assertThat(page.select("#sign-impact ~ .pw-sign__finding .pw-pip--none"))
                .hasSize(1);
        assertThat(page.select("#sign-coherence ~ details a").eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("/places/" + place + "/objectives/");
        assertThat(page.select("#sign-coherence ~ details .pw-step").text())
                .isEqualTo("Name the priority that it follows from.");
        assertThat(page.select("#sign-power ~ ul").text()).contains("Take a decision");
        assertThat(page.select("#sign-attendance ~ div table tbody tr").eachText())
                .containsExactly("Local authority 4 4", "NHS 2 2", "Voluntary, community and social enterprise 1 0");
        assertThat(page.select("#sign-concentration ~ div caption").text())
                .contains("Herfindahl index 1 ")
                .contains("Gini coefficient 0.5 ");
    }

    @Test
    void thePlaceShowsTheEightSignsAndLeadsToTheBoard() {
        String place = "E08000922";
        UUID board = UUID.randomUUID();
        publish(place, board);

        Document page = page("/places/" + place);

        assertThat(page.select(".pw-board .pw-sign h4").eachText()).hasSize(8).contains("Impact", "Risks");
        assertThat(page.select(".pw-board a").eachAttr("href")).contains("/places/" + place + "/boards/" + board);
    }

    @Test
    void signsOfBeforeThereWereMoreThanTwoAreShownAsTheyAre() {
        String place = "E08000923";
        UUID board = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("board.recorded", place, board, board).publish();
        ExampleEvent.partnership("signs.assessed", place, board, board)
                .with(data -> data.retain("boardId", "gssCode", "asOf", "clarity", "ownership"))
                .publish();
        dashboardOnce(place, seen -> seen.get("boards[0].signs.clarity.finding") != null);

        Document page = page("/places/" + place + "/boards/" + board);

        assertThat(page.select("section h3").eachText()).containsExactly("Clarity", "Ownership");
        assertThat(page.select("#measures")).isEmpty();
    }

    @Test
    void theBoardsOwnJudgementStandsBesideItsSigns() {
        String place = "E08000925";
        UUID board = UUID.randomUUID();
        publish(place, board);
        ExampleEvent.submitted(place, UUID.randomUUID())
                .with(data -> data.put("instrumentId", "hwb-maturity").put("pitComponent", "place-based-planning"))
                .publish();
        dashboardOnce(place, seen -> !seen.getList("boardSelfScores").isEmpty());

        Document page = page("/places/" + place + "/boards/" + board);

        assertThat(page.select("section[aria-labelledby=self] .pw-assessment")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=self] a").eachAttr("href"))
                .anyMatch(href -> href.endsWith("/v1/places/" + place + "/partnership-signs"));
    }

    @Test
    void signsAndTheRecordsBehindThemAreFeeds() {
        String place = "E08000924";
        UUID board = UUID.randomUUID();
        publish(place, board);

        List<NamedCsvRecord> signs = rows("signs", board);
        List<NamedCsvRecord> records = rows("sign-records", board);

        assertThat(signs).hasSize(15);
        assertThat(signs)
                .filteredOn(row -> row.getField("sign").equals("concentration"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("measure")).isEqualTo("true");
                    assertThat(row.getField("gini")).isEqualTo("0.5");
                });
        assertThat(records)
                .filteredOn(row -> row.getField("sign").equals("coherence"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("recordKind")).isEqualTo("objective");
                    assertThat(row.getField("wouldChange")).isEqualTo("Name the priority that it follows from.");
                });
    }

    private static void publish(String place, UUID board) {
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("board.recorded", place, board, board).publish();
        ExampleEvent.partnership("signs.assessed", place, board, board).publish();
        dashboardOnce(
                place,
                seen -> seen.getList("boards").size() == 1
                        && seen.getList("boards[0].signs.further") != null
                        && !seen.getList("boards[0].signs.further").isEmpty());
    }

    private static List<NamedCsvRecord> rows(String feed, UUID board) {
        String text = reader().get("/v1/feeds/" + feed + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .filter(row -> row.getField("boardId").equals(board.toString()))
                .toList();
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
