package org.placewise.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SeriesDocumentsIT {

    private static final String ENGLAND = "E92000001";
    private static final String NEWCASTLE = "E08000021";
    private static final String GATESHEAD = "E08000037";

    @Inject
    Jdbi jdbi;

    @Inject
    SeriesChanges changes;

    @Test
    void publishesADocumentPerPlaceWithItsBenchmarkAndTrend() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "series-one", "proportion", 100);
        StoredObservations.Release release = stored.release();
        for (int year = 2015; year <= 2019; year++) {
            int more = (year - 2015) * 40;
            release.value(ENGLAND, year, "20.0", "19.9", "20.1", 200_000, 1_000_000)
                    .value(
                            NEWCASTLE,
                            year,
                            "2" + (year - 2014) + ".50",
                            "2" + (year - 2014) + ".10",
                            "2" + (year - 2014) + ".90",
                            2000 + more,
                            10_000);
        }
        release.suppressed(GATESHEAD, 2019).value("E01008291", 2019, "10", "9", "11", 10, 100);

        republish(stored, release.id());

        List<CloudEvent> events = Topics.await("placewise.indicators", 3, event -> isOf(event, "series-one"));
        ContractChecks.assertKeepContract(events);
        assertThat(events)
                .extracting(CloudEvent::getSubject)
                .containsExactlyInAnyOrder(
                        ENGLAND + "/series-one", NEWCASTLE + "/series-one", GATESHEAD + "/series-one");
        assertThat(events).extracting(CloudEvent::getType).containsOnly(SeriesEvents.PUBLISHED);
        JsonNode newcastle = data(events, NEWCASTLE);
        assertThat(newcastle.at("/areaName").asText()).isEqualTo("Newcastle upon Tyne");
        assertThat(newcastle.at("/releases/0/id").asText())
                .isEqualTo(release.id().toString());
        JsonNode line = newcastle.at("/lines/0");
        assertThat(line.at("/headline").asBoolean()).isTrue();
        assertThat(line.at("/trend/word").asText()).isEqualTo("increasing-getting-worse");
        assertThat(line.at("/trend/periods")).hasSize(5);
        JsonNode last = line.at("/values/4");
        assertThat(last.at("/value").decimalValue()).isEqualByComparingTo(new BigDecimal("25.50"));
        assertThat(last.at("/observationId").asText()).startsWith(release.id() + ".");
        assertThat(last.at("/benchmark/word").asText()).isEqualTo("worse");
        assertThat(last.at("/benchmark/value").decimalValue()).isEqualByComparingTo("20.0");
        assertThat(data(events, ENGLAND).at("/lines/0/values/0/benchmark").isNull())
                .isTrue();
        JsonNode gateshead = data(events, GATESHEAD).at("/lines/0");
        assertThat(gateshead.at("/values/0/state").asText()).isEqualTo("suppressed");
        assertThat(gateshead.at("/values/0/suppressionReason").asText()).isEqualTo("by-publisher");
        assertThat(gateshead.at("/trend/word").asText()).isEqualTo("cannot-be-calculated");
    }

    @Test
    void revisesOnlyWhatDiffersAndWithdrawsWhatIsGone() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "series-two", "proportion", 100);
        StoredObservations.Release first = stored.release();
        first.value(NEWCASTLE, 2018, "20.5", "20", "21", 205, 1000)
                .value(NEWCASTLE, 2019, "21.5", "21", "22", 215, 1000)
                .value(GATESHEAD, 2019, "22.5", "22", "23", 225, 1000);
        republish(stored, first.id());
        republish(stored, first.id());
        StoredObservations.Release second = stored.release();
        second.value(NEWCASTLE, 2019, "21.4", "21", "22", 214, 1000)
                .value(NEWCASTLE, 2020, "21", "20", "22", 210, 1000);
        republish(stored, second.id());
        first.withdraw();
        second.withdraw();
        republish(stored, second.id());

        List<CloudEvent> events = Topics.await("placewise.indicators", 5, event -> isOf(event, "series-two"));
        ContractChecks.assertKeepContract(events);
        assertThat(events).hasSize(5);
        List<CloudEvent> newcastle = events.stream()
                .filter(event -> event.getSubject().startsWith(NEWCASTLE))
                .toList();
        assertThat(newcastle)
                .extracting(CloudEvent::getType)
                .containsExactly(SeriesEvents.PUBLISHED, SeriesEvents.REVISED, SeriesEvents.WITHDRAWN);
        assertThat(newcastle)
                .extracting(event -> event.getExtension("entityversion"))
                .containsExactly("1", "2", "3");
        JsonNode revision = ContractChecks.data(newcastle.get(1)).at("/revision");
        assertThat(revision.at("/releaseId").asText()).isEqualTo(second.id().toString());
        assertThat(revision.at("/added").asInt()).isEqualTo(1);
        assertThat(revision.at("/revised").asInt()).isEqualTo(1);
        assertThat(revision.at("/removed").asInt()).isZero();
        assertThat(events.stream().filter(event -> event.getSubject().startsWith(GATESHEAD)))
                .extracting(CloudEvent::getType)
                .containsExactly(SeriesEvents.PUBLISHED, SeriesEvents.WITHDRAWN);
    }

    @Test
    void tellsNoTrendAcrossABreak() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "series-broken", "proportion", 100);
        stored.breakPeriodsFrom(20180000);
        StoredObservations.Release release = stored.release();
        for (int year = 2015; year <= 2019; year++) {
            release.value(NEWCASTLE, year, "20", "19", "21", 200, 1000);
        }
        republish(stored, release.id());

        List<CloudEvent> events = Topics.await("placewise.indicators", 1, event -> isOf(event, "series-broken"));
        ContractChecks.assertKeepContract(events);
        JsonNode trend = data(events, NEWCASTLE).at("/lines/0/trend");
        assertThat(trend.at("/word").asText()).isEqualTo("not-comparable");
        assertThat(trend.at("/reason").asText()).contains("asked in another way");
    }

    @Test
    void sortsRegionsIntoFifthsWhereThatIsTheMethod() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, "series-fifths", "proportion", 100);
        stored.benchmarkMethod("quintiles");
        StoredObservations.Release release = stored.release();
        release.value(ENGLAND, 2019, "20", "19", "21", 200, 1000);
        for (int region = 1; region <= 9; region++) {
            release.value("E1200000" + region, 2019, "1" + region, "10", "20", 150, 1000);
        }
        republish(stored, release.id());

        List<CloudEvent> events = Topics.await("placewise.indicators", 10, event -> isOf(event, "series-fifths"));
        ContractChecks.assertKeepContract(events);
        assertThat(word(events, "E12000001")).isEqualTo("quintile-1");
        assertThat(word(events, "E12000002")).isEqualTo("quintile-1");
        assertThat(word(events, "E12000008")).isEqualTo("quintile-4");
        assertThat(word(events, "E12000009")).isEqualTo("quintile-5");
    }

    private static String word(List<CloudEvent> events, String area) {
        return data(events, area).at("/lines/0/values/0/benchmark/word").asText();
    }

    private void republish(StoredObservations stored, UUID release) {
        QuarkusTransaction.requiringNew().run(() -> changes.republish(List.of(stored.indicatorId()), release));
    }

    private static boolean isOf(CloudEvent event, String indicator) {
        return event.getSubject().endsWith("/" + indicator) && event.getType().contains(".series.");
    }

    private static JsonNode data(List<CloudEvent> events, String area) {
        return events.stream()
                .filter(event -> event.getSubject().startsWith(area))
                .map(ContractChecks::data)
                .findFirst()
                .orElseThrow();
    }
}
