package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

/** The golden thread, pilots and the feeds of records of boards. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RecordsOfBoardsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void theGoldenThreadIsFollowedUpAndDownOverSeveralLinks() {
        UUID system = objective("E54000941", "Fewer people smoke in the system");
        UUID district = objective("E08000941", "Fewer people smoke in the district");
        UUID neighbourhood = objective("E08000942", "Fewer people smoke in the neighbourhood");
        link("E08000941", district, system);
        UUID lower = link("E08000942", neighbourhood, district);
        rowOnce("thread-links", "linkId", lower);

        Document page = page("/places/E08000941/objectives/" + district);
        assertThat(page.select("#thread ~ div div:nth-child(1) li a").eachText())
                .containsExactly("Fewer people smoke in the system");
        assertThat(page.select("#thread ~ div div:nth-child(2) li a").eachAttr("href"))
                .containsExactly("/places/E08000942/objectives/" + neighbourhood);
        Document below = page("/places/E08000942/objectives/" + neighbourhood);
        assertThat(below.select("#thread ~ div div:nth-child(1) li a").eachText())
                .containsExactly("Fewer people smoke in the district", "Fewer people smoke in the system");
        assertThat(below.select("#thread ~ div div:nth-child(1) li").last().text())
                .contains("2 links away");
        assertThat(below.select("#thread ~ div div:nth-child(2)").text())
                .contains("No objective of a board below is linked with it.");

        ExampleEvent.partnership("link.removed", "E08000942", UUID.randomUUID(), lower)
                .version(2)
                .publish();
        await().atMost(PATIENCE).until(() -> page("/places/E08000942/objectives/" + neighbourhood)
                .select("#thread ~ div div:nth-child(1) li")
                .isEmpty());
    }

    @Test
    void anObjectiveNamesThePriorityItFollowsFrom() {
        String place = "E08000943";
        UUID board = UUID.randomUUID();
        UUID priority = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("priority.recorded", place, board, priority).publish();
        ExampleEvent.partnership("objective.recorded", place, board, objective)
                .with(data -> data.put("priorityId", priority.toString()))
                .publish();
        dashboardOnce(place, seen -> seen.getList("objectives").size() == 1);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page("/places/" + place + "/objectives/" + objective)
                        .select("#thread ~ p")
                        .text())
                .isEqualTo("It follows from the priority “Everyone can breathe clean air”."));
    }

    @Test
    void aPilotStandsOnThePageOfItsBoardWithWhatItTaught() {
        String place = "E08000944";
        UUID board = UUID.randomUUID();
        UUID pilot = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("board.recorded", place, board, board).publish();
        ExampleEvent.partnership("pilot.configured", place, board, pilot).publish();
        rowOnce("pilot-configurations", "pilotId", pilot);

        Document page = page("/places/" + place + "/boards/" + board);

        assertThat(page.select("#pilot-" + pilot + " dd").eachText())
                .containsExactly(
                        "Early intervention",
                        "Tenants move often and know no neighbour (social-housing)",
                        "One officer who is known by name",
                        "Residents ask for help earlier The indicator that would show it",
                        "Moderate; Interview 7, housing officer");
        assertThat(page.select("#pilot-" + pilot).text()).doesNotContain("Housing officer, Example Homes");
    }

    @Test
    void decisionsAndRisksAreFeeds() {
        String place = "E08000945";
        UUID board = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        UUID risk = UUID.randomUUID();
        ExampleEvent.partnership("decision.taken", place, board, decision).publish();
        ExampleEvent.partnership("risk.raised", place, board, risk).publish();

        NamedCsvRecord decided = rowOnce("decisions", "decisionId", decision);
        assertThat(decided.getField("authority")).isEqualTo("board");
        assertThat(decided.getField("dueOn")).isEqualTo("2027-01-31");
        assertThat(decided.getField("objectiveIds")).isEqualTo("019a1c34-02aa-71f5-8b1e-64a0d9c2e7f3");
        NamedCsvRecord raised = rowOnce("risks", "riskId", risk);
        assertThat(raised.getField("kind")).isEqualTo("data-sharing");
        assertThat(raised.getField("latestReview")).isEqualTo("Two of five practices have signed.");
        assertThat(raised.getField("dataSharingStatus")).isEqualTo("in-preparation");
    }

    private static UUID objective(String place, String title) {
        UUID objective = UUID.randomUUID();
        ExampleEvent.district(place).publish();
        ExampleEvent.partnership("objective.recorded", place, UUID.randomUUID(), objective)
                .with(data -> data.put("title", title))
                .publish();
        dashboardOnce(place, seen -> seen.getList("objectives").size() == 1);
        return objective;
    }

    private static UUID link(String place, UUID from, UUID to) {
        UUID link = UUID.randomUUID();
        ExampleEvent.partnership("link.recorded", place, UUID.randomUUID(), link)
                .with((ObjectNode data) ->
                        data.put("fromObjectiveId", from.toString()).put("toObjectiveId", to.toString()))
                .publish();
        return link;
    }

    private static NamedCsvRecord rowOnce(String feed, String column, UUID id) {
        return await().atMost(PATIENCE)
                .until(
                        () -> rows(feed).stream()
                                .filter(row -> row.getField(column).equals(id.toString()))
                                .toList(),
                        rows -> rows.size() == 1)
                .getFirst();
    }

    private static List<NamedCsvRecord> rows(String feed) {
        String text = reader().get("/v1/feeds/" + feed + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
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
