package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.placewise.reporting.Reader.dashboard;
import static org.placewise.reporting.Reader.dashboardOnce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndicatorsIT {

    @Test
    void anIndicatorHasItsNewestValueTrendAndGapWithEveryDigit() {
        String place = "E08000801";
        ExampleEvent.district(place).publish();
        ExampleEvent.indicator("series.published", place, "90366")
                .with(data ->
                        ((ObjectNode) data.at("/lines/0/values/1")).put("value", new BigDecimal("6.93158962798202")))
                .publish();
        ExampleEvent.indicator("inequality.measured", place, "90366").publish();

        JsonPath body = dashboardOnce(place, seen -> seen.getString("indicators[0]?.gap?.sex") != null);

        assertThat(body.getString("indicators[0].latest.state")).isEqualTo("missing");
        assertThat(body.getString("indicators[0].latestShown.period")).isEqualTo("2020");
        dashboard(place).body(containsString("\"value\":6.93158962798202"));
        assertThat(body.getString("indicators[0].latestShown.benchmark.word")).isEqualTo("lower");
        assertThat(body.getString("indicators[0].trend.word")).isEqualTo("cannot-be-calculated");
        assertThat(body.getString("indicators[0].gap.difference.value")).isEqualTo("9.1");
        assertThat(body.getString("indicators[0].gap.slope.period")).isEqualTo("2018");
        assertThat(body.getString("indicators[0].gap.movement.word")).isEqualTo("no-clear-change");
        assertThat(body.getString("indicators[0].source.href"))
                .isEqualTo("http://localhost:8082/v1/indicators/90366/values?areas=" + place);
        assertThat(body.getString("indicators[0].explanation.href"))
                .isEqualTo("http://localhost:8082/v1/explain/019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.4113");
    }

    @Test
    void indicatorsComeInTheOrderOfTheCausalChainThenByName() {
        String place = "E08000802";
        ExampleEvent.district(place).publish();
        at(place, "a", "health-and-wellbeing", "Alive").publish();
        at(place, "b", null, "Anything").publish();
        at(place, "c", "wider-determinants", "Work").publish();
        at(place, "d", "behaviours", "Smoking").publish();
        at(place, "e", "wider-determinants", "Homes").publish();

        JsonPath body = dashboardOnce(place, seen -> seen.getList("indicators").size() == 5);

        assertThat(body.getList("indicators.name")).isEqualTo(List.of("Homes", "Work", "Smoking", "Alive", "Anything"));
    }

    @Test
    void theNewestVersionWinsAndWhatIsWithdrawnStaysAway() {
        String place = "E08000803";
        ExampleEvent.district(place).publish();
        named(place, "kept", "series.revised", "Newest").version(5).publish();
        named(place, "kept", "series.published", "Older").version(4).publish();
        named(place, "kept", "series.revised", "Repeated").version(5).publish();
        named(place, "gone", "series.published", "Gone").version(1).publish();
        ExampleEvent.indicator("inequality.measured", place, "kept").version(1).publish();
        ExampleEvent.indicator("inequality.withdrawn", place, "kept").version(3).publish();
        ExampleEvent.indicator("series.withdrawn", place, "gone").version(7).publish();
        named(place, "gone", "series.revised", "Late").version(6).publish();
        ExampleEvent.indicator("inequality.measured", place, "kept").version(2).publish();
        named(place, "last", "series.published", "Last").publish();

        JsonPath body =
                dashboardOnce(place, seen -> seen.getList("indicators.name").contains("Last"));

        assertThat(body.getList("indicators.name")).isEqualTo(List.of("Last", "Newest"));
        assertThat(body.getString("indicators.find { it.indicatorId == 'kept' }.gap"))
                .isNull();
    }

    @Test
    void inequalityWaitsForItsSeries() {
        String place = "E08000804";
        ExampleEvent.district(place).publish();
        ExampleEvent.indicator("inequality.measured", place, "90366").publish();
        dashboardOnce(place, seen -> true);
        dashboard(place).body("indicators", empty());
        ExampleEvent.indicator("series.published", place, "90366").publish();

        dashboardOnce(place, seen -> seen.getString("indicators[0]?.gap?.sex") != null);
    }

    private static ExampleEvent at(String place, String id, @Nullable String stage, String name) {
        return named(place, id, "series.published", name)
                .with(data -> data.withObject("/indicator").put("causalStage", stage));
    }

    private static ExampleEvent named(String place, String id, String entityAndVerb, String name) {
        return ExampleEvent.indicator(entityAndVerb, place, id)
                .with(data -> data.withObject("/indicator").put("name", name));
    }
}
