package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RoundFeedsIT {

    private static final String ROUNDS = "assessment-rounds.csv";
    private static final String SPREAD = "sector-spread.csv";

    @Test
    void everyElementOfAClosedRoundIsARowWithWhatStandsAgreed() {
        RoundExample round = RoundExample.of("E08000931");
        RoundExample.instrument().publish();
        round.agreed(6, 1, 1, "=Nobody answers").publish();
        round.concluded(7, 1).publish();

        List<NamedCsvRecord> rows = rowsOnce(ROUNDS, round, 10);

        assertThat(rows)
                .filteredOn(row -> row.getField("element").equals(RoundExample.ELEMENT))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("agreedLevel")).isEqualTo("1");
                    assertThat(row.getField("agreedReason")).isEqualTo("'=Nobody answers");
                    assertThat(row.getField("target")).isEqualTo("3");
                    assertThat(row.getField("accord")).isEqualTo("agreed");
                    assertThat(row.getField("elementPitComponent")).isEqualTo("place-based-planning");
                });
    }

    @Test
    void anOpenRoundIsOneRowWithoutElement() {
        RoundExample round = RoundExample.of("E08000932");
        round.opened(1, 1).publish();

        assertThat(rowsOnce(ROUNDS, round, 1)).singleElement().satisfies(row -> {
            assertThat(row.getField("state")).isEqualTo("open");
            assertThat(row.getField("element")).isEmpty();
            assertThat(row.getField("medianLow")).isEmpty();
        });
        assertThat(rows(SPREAD, round.roundId())).isEmpty();
    }

    @Test
    void theSpreadHasARowForEachSectorAndAnswer() {
        RoundExample round = RoundExample.of("E08000933");
        round.revealed(2, 1).publish();
        int sectorsAndAll = 4;
        int answers = 6;

        List<NamedCsvRecord> rows = rowsOnce(SPREAD, round, 10 * sectorsAndAll * answers);

        assertThat(rows)
                .filteredOn(row -> row.getField("element").equals(RoundExample.ELEMENT))
                .filteredOn(row -> row.getField("sector").equals("all"))
                .extracting(row -> row.getField("answer") + row.getField("level") + "=" + row.getField("count"))
                .containsExactly("level1=2", "level2=1", "level3=0", "level4=0", "not-applicable=0", "not-known=0");
        assertThat(rows)
                .filteredOn(row -> row.getField("element").equals(RoundExample.ELEMENT))
                .filteredOn(row -> row.getField("level").equals("2"))
                .extracting(row -> row.getField("sector") + " " + row.getField("raters") + " " + row.getField("count"))
                .containsExactly("all 3 1", "local-authority 1 0", "nhs 1 1", "vcse 1 0");
    }

    @Test
    void columnsAreStable() {
        assertThat(body(ROUNDS))
                .startsWith("gssCode,placeName,areaType,roundId,instrumentId,instrumentVersion,instrumentName,topic,"
                        + "partnerOrganisation,periodFrom,periodTo,mode,provenance,example,state,turn,openedAt,closedAt,"
                        + "concludedAt,assessmentId,raters,responded,completed,alpha,alphaMissing,element,elementName,"
                        + "elementPitComponent,importance,accord,elementAlpha,medianLow,medianHigh,lowest,highest,"
                        + "notApplicable,notKnown,agreedOutcome,agreedAnswer,agreedLevel,agreedLabel,target,targetLabel,"
                        + "agreedReason,recordedAt\r\n");
        assertThat(body(SPREAD))
                .startsWith(
                        "gssCode,placeName,areaType,roundId,instrumentId,instrumentVersion,topic,example,turn,closedAt,"
                                + "element,elementName,elementPitComponent,sector,raters,answer,level,levelLabel,count,medianLow,"
                                + "medianHigh,lowest,highest\r\n");
    }

    private static List<NamedCsvRecord> rowsOnce(String feed, RoundExample round, int rows) {
        return Awaitility.await(feed)
                .atMost(Duration.ofSeconds(20))
                .until(() -> rows(feed, round.roundId()), seen -> seen.size() == rows);
    }

    private static List<NamedCsvRecord> rows(String feed, UUID round) {
        return CsvReader.builder().ofNamedCsvRecord(body(feed)).stream()
                .filter(row -> row.getField("roundId").equals(round.toString()))
                .toList();
    }

    private static String body(String feed) {
        return reader().get("/v1/feeds/" + feed)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
