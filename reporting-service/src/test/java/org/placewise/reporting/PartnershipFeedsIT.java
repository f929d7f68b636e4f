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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PartnershipFeedsIT {

    private static final String PLACE = "E08000961";

    @Test
    void recordsOfABoardAreRowsThatNameTheirPlaceAndBoard() {
        UUID board = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        UUID action = UUID.randomUUID();
        ExampleEvent.district(PLACE).publish();
        SeriesExample.series(PLACE, "92443", "Smoking prevalence in adults", "behaviours", 19.0, 18.4, null)
                .publish();
        ExampleEvent.partnership("board.recorded", PLACE, board, board)
                .with(data -> data.put("name", "=SUM(A1)"))
                .publish();
        ExampleEvent.partnership("objective.recorded", PLACE, board, objective).publish();
        ExampleEvent.partnership("action.recorded", PLACE, board, action)
                .with(data -> data.put("objectiveId", objective.toString()))
                .publish();
        dashboardOnce(
                PLACE,
                seen -> seen.getList("boards").size() == 1
                        && seen.getList("objectives").size() == 1
                        && seen.getList("actions").size() == 1
                        && seen.getList("indicators").size() == 1);

        NamedCsvRecord ofBoard = row("boards", "boardId", board);
        assertThat(ofBoard.getField("placeName")).isEqualTo("District " + PLACE);
        assertThat(ofBoard.getField("boardName")).isEqualTo("'=SUM(A1)");
        assertThat(Integer.parseInt(ofBoard.getField("members")))
                .isEqualTo(rows("members").stream()
                        .filter(row -> row.getField("boardId").equals(board.toString()))
                        .count());
        NamedCsvRecord ofObjective = row("objectives", "objectiveId", objective);
        assertThat(ofObjective.getField("baselineValue")).isEqualTo("18.4");
        assertThat(ofObjective.getField("latestValue")).isEqualTo("18.4");
        assertThat(ofObjective.getField("latestPeriod")).isEqualTo("2016");
        assertThat(ofObjective.getField("latestLower95")).isEqualTo("17.9");
        assertThat(ofObjective.getField("targetDate")).isEqualTo("2029-03-31");
        assertThat(ofObjective.getField("partsMissing")).isEqualTo("population-group");
        NamedCsvRecord ofAction = row("actions", "actionId", action);
        assertThat(ofAction.getField("objectiveId")).isEqualTo(objective.toString());
        assertThat(ofAction.getField("reports")).isNotEqualTo("0");
        assertThat(ofAction.getField("latestReport")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boards", "members", "objectives", "actions", "signs", "sign-records"})
    void forExcelAFeedBeginsWithAByteOrderMark(String feed) {
        byte[] body = reader().get("/v1/feeds/" + feed + ".csv?excel=true")
                .then()
                .statusCode(200)
                .header("Content-Type", org.hamcrest.Matchers.startsWith("text/csv"))
                .extract()
                .asByteArray();

        assertThat(body).startsWith(0xEF, 0xBB, 0xBF);
    }

    private static NamedCsvRecord row(String feed, String column, UUID id) {
        return rows(feed).stream()
                .filter(row -> row.getField(column).equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String feed) {
        return CsvReader.builder()
                .ofNamedCsvRecord(reader().get("/v1/feeds/" + feed + ".csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .stream()
                .toList();
    }
}
