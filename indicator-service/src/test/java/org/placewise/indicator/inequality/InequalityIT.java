package org.placewise.indicator.inequality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.indicator.series.StoredObservations;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InequalityIT {

    private static final String ENGLAND = "E92000001";
    private static final String NEWCASTLE = "E08000021";

    @Inject
    Jdbi jdbi;

    @Inject
    SeriesChanges changes;

    /** Each tenth is a step above the next: the gap is nine steps, the line ten. */
    private static void tenths(StoredObservations.Release release, String area, int year, double step) {
        for (int rank = 1; rank <= 10; rank++) {
            double value = 20 + (10 - rank) * step;
            release.tenth(
                    area,
                    year,
                    rank,
                    Double.toString(value),
                    Double.toString(value - 0.5),
                    Double.toString(value + 0.5),
                    (int) (value * 100),
                    10_000);
        }
    }

    private void republish(StoredObservations stored, StoredObservations.Release release) {
        QuarkusTransaction.requiringNew().run(() -> changes.republish(List.of(stored.indicatorId()), release.id()));
    }

    @Test
    void measuresEveryPeriodAndTellsOfTheMovement() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "gap-widens", "proportion", 100);
        StoredObservations.Release release = stored.release();
        tenths(release, ENGLAND, 2015, 1);
        tenths(release, ENGLAND, 2019, 2);
        republish(stored, release);

        read("/v1/indicators/gap-widens/inequality-measures?area=E92000001&measure=absolute-gap&from=2019")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(-18.0f))
                .body("items[0].lower95", lessThan(-18.0f))
                .body("items[0].upper998", greaterThan(-18.0f))
                .body("items[0].signConvention", containsString("most deprived"));
        read("/v1/indicators/gap-widens/inequality-measures?area=E92000001&measure=sii&from=2015&to=2019")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].reliability.linear", equalTo(true))
                .body("items[1].reliability.stable", equalTo(true))
                .body("changes[0].comparable", equalTo(true))
                .body("changes[0].change.word", equalTo("widening"));

        List<CloudEvent> events = Topics.await("placewise.indicators", 1, event -> isOf(event, "gap-widens"));
        ContractChecks.assertKeepContract(events);
        JsonNode group = ContractChecks.data(events.getFirst()).at("/groups/0");
        assertThat(group.at("/measures")).hasSize(2 * MeasureKind.values().length);
        assertThat(group.at("/gapChange/word").asText()).isEqualTo("widening");
        assertThat(group.at("/gapChange/measure").asText()).isEqualTo("sii");
        assertThat(group.at("/deprivationVintage").asText()).isEqualTo("iod2019");
    }

    @Test
    void keepsTheReasonsOfWhatCannotBeMeasured() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "gap-refused", "proportion", 100);
        StoredObservations.Release release = stored.release();
        for (int rank = 1; rank <= 9; rank++) {
            release.tenth(NEWCASTLE, 2019, rank, "20", "19", "21", 200, 1000);
        }
        republish(stored, release);

        read("/v1/indicators/gap-refused/inequality-measures")
                .then()
                .body("items", hasSize(MeasureKind.values().length))
                .body("items[0].value", nullValue())
                .body("items[0].refusal.reason", hasItem("quantile-missing"));
        List<CloudEvent> events = Topics.await("placewise.indicators", 1, event -> isOf(event, "gap-refused"));
        ContractChecks.assertKeepContract(events);
    }

    @Test
    void refusesAChangeAcrossABreakUnlessItIsWantedAndThenSaysSo() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "gap-broken", "proportion", 100);
        stored.breakPeriodsFrom(20180000);
        StoredObservations.Release release = stored.release();
        tenths(release, ENGLAND, 2015, 1);
        tenths(release, ENGLAND, 2019, 2);
        republish(stored, release);

        String range = "/v1/indicators/gap-broken/inequality-measures?area=E92000001&from=2015&to=2019";
        read(range)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-comparable"))
                .body("errors.code", hasItem("broken-periods"));
        read(range + "&acceptIncomparable=true")
                .then()
                .statusCode(200)
                .body("changes[0].comparable", equalTo(false))
                .body("changes[0].change.word", equalTo("widening"))
                .body("changes[0].change.caveats[0]", containsString("asked in another way"));
        List<CloudEvent> events = Topics.await("placewise.indicators", 1, event -> isOf(event, "gap-broken"));
        ContractChecks.assertKeepContract(events);
        assertThat(ContractChecks.data(events.getFirst())
                        .at("/groups/0/gapChange/word")
                        .asText())
                .isEqualTo("cannot-be-calculated");
    }

    @Test
    void keepsIdsWhileFiguresStayAndGivesNewOnesWhenTheyChange() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "gap-ids", "proportion", 100);
        StoredObservations.Release first = stored.release();
        tenths(first, ENGLAND, 2018, 1);
        tenths(first, ENGLAND, 2019, 1);
        republish(stored, first);
        List<String> before = ids();
        republish(stored, first);
        assertThat(ids()).isEqualTo(before);
        StoredObservations.Release second = stored.release();
        tenths(second, ENGLAND, 2019, 2);
        republish(stored, second);
        assertThat(ids().subList(0, MeasureKind.values().length))
                .isEqualTo(before.subList(0, MeasureKind.values().length));
        assertThat(ids()).doesNotContainAnyElementsOf(before.subList(MeasureKind.values().length, before.size()));
        second.withdraw();
        first.withdraw();
        republish(stored, second);
        assertThat(ids()).isEmpty();
        List<CloudEvent> events = Topics.await("placewise.indicators", 3, event -> isOf(event, "gap-ids"));
        ContractChecks.assertKeepContract(events);
        assertThat(events)
                .extracting(CloudEvent::getType)
                .containsExactly(InequalityEvents.MEASURED, InequalityEvents.MEASURED, InequalityEvents.WITHDRAWN);
    }

    private static List<String> ids() {
        return read("/v1/indicators/gap-ids/inequality-measures").path("items.measureId");
    }

    private static boolean isOf(CloudEvent event, String indicator) {
        return event.getSubject().endsWith("/" + indicator) && event.getType().contains(".inequality.");
    }

    private static Response read(String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", Tokens.bearer("reader"))
                .get(path);
    }
}
