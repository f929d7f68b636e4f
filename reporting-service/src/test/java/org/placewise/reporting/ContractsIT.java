package org.placewise.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Management;
import org.placewise.testkit.OpenApiSnapshot;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ContractsIT {

    private static final List<ExampleEvent> EXAMPLES = List.of(
            ExampleEvent.area(),
            ExampleEvent.localPlace("defined"),
            ExampleEvent.localPlace("withdrawn"),
            ExampleEvent.profile(),
            ExampleEvent.profileWithdrawn(),
            ExampleEvent.indicator("series.published"),
            ExampleEvent.indicator("series.revised"),
            ExampleEvent.indicator("series.withdrawn"),
            ExampleEvent.indicator("inequality.measured"),
            ExampleEvent.indicator("inequality.withdrawn"),
            ExampleEvent.instrument(),
            ExampleEvent.submitted(),
            ExampleEvent.withdrawn(),
            ExampleEvent.round("round.opened"),
            ExampleEvent.round("round.closed"),
            ExampleEvent.round("level.agreed"),
            ExampleEvent.round("action.proposed"),
            ExampleEvent.partnership("board.recorded"),
            ExampleEvent.partnership("board.removed"),
            ExampleEvent.partnership("objective.recorded"),
            ExampleEvent.partnership("objective.removed"),
            ExampleEvent.partnership("action.recorded"),
            ExampleEvent.partnership("action.removed"),
            ExampleEvent.partnership("signs.assessed"));

    private static final int FIRST_VERSION = 1_000;

    @Inject
    Jdbi jdbi;

    @Test
    void everyPublishedExampleIsAccepted() {
        List<ExampleEvent> numbered = IntStream.range(0, EXAMPLES.size())
                .mapToObj(i -> EXAMPLES.get(i).version(FIRST_VERSION + i))
                .toList();
        numbered.forEach(ExampleEvent::publish);

        Awaitility.await("examples applied").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(applied())
                .containsAll(numbered.stream()
                        .map(example -> example.event().getId())
                        .filter(id -> !isSuperseded(id, numbered))
                        .toList()));
        given().header("Authorization", Tokens.bearer("administrator"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void theApiIsAsItsCommittedDescriptionSays() {
        OpenApiSnapshot.assertUnchanged("reporting-service");
    }

    @Test
    void answersAreAsTheApiDescriptionSays() throws JsonProcessingException {
        ExampleEvent.area("E12000701", "Region", "region", "region").publish();
        ExampleEvent.area("E08000701", "District", "unitary", "district", "E12000701")
                .publish();
        UUID board = UUID.randomUUID();
        ExampleEvent.submitted("E08000701", UUID.randomUUID()).publish();
        RoundExample round = RoundExample.of("E08000701");
        round.submitted(1).publish();
        round.agreed(2, 1, 1, "Goals are stated").publish();
        round.concluded(3, 1).publish();
        round.proposed(UUID.randomUUID()).publish();
        ExampleEvent.partnership("board.recorded", "E08000701", board, board).publish();
        ExampleEvent.partnership("objective.recorded", "E08000701", board, UUID.randomUUID())
                .publish();
        ExampleEvent.partnership("action.recorded", "E08000701", board, UUID.randomUUID())
                .publish();
        ExampleEvent.partnership("signs.assessed", "E08000701", board, board).publish();
        ExampleEvent.indicator("series.published", "E08000701", "241").publish();
        ExampleEvent.indicator("series.published", "E08000701", "90366").publish();
        ExampleEvent.indicator("inequality.measured", "E08000701", "90366").publish();
        dashboardOnce(
                "E08000701",
                seen -> seen.getString("boards[0]?.signs?.asOf") != null
                        && seen.getList("indicators").size() == 2
                        && seen.getString("indicators.find { it.indicatorId == '90366' }.gap?.sex") != null
                        && seen.getString("components[3].latest?.round?.mode") != null
                        && seen.getString("components[1].latest?.topic") != null);
        dashboardOnce("E12000701", seen -> seen.get("rollUp") != null);

        assertThat(faults("PlaceDashboard", "/v1/places/E08000701/dashboard")).isEmpty();
        assertThat(faults("PlaceDashboard", "/v1/places/E12000701/dashboard")).isEmpty();
        assertThat(faults("PlaceListResponse", "/v1/places?parent=E12000701")).isEmpty();
        assertThat(faults("ComponentDetail", "/v1/places/E08000701/components/service"))
                .isEmpty();
        assertThat(faults("ComponentDetail", "/v1/places/E08000701/components/place-based-planning"))
                .isEmpty();
        assertThat(faults("ComponentDetail", "/v1/places/E12000701/components/service"))
                .isEmpty();
        assertThat(faults("PlaceListResponse", "/v1/places/E12000701/dashboard"))
                .isNotEmpty();
    }

    private static List<Error> faults(String schema, String path) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        JsonNode description = json.readTree(Management.openApiJson());
        JsonNode wanted = json.createObjectNode()
                .put("$ref", "#/components/schemas/" + schema)
                .set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(wanted)
                .validate(json.readTree(
                        reader().get(path).then().statusCode(200).extract().asString()));
    }

    @Test
    void nothingIsReadWithoutARole() {
        List.of(
                        "/v1/places",
                        "/v1/places/E08000021/dashboard",
                        "/v1/feeds/assessment-scores.csv",
                        "/v1/feeds/indicator-values.csv",
                        "/v1/feeds/inequality-measures.csv",
                        "/v1/feeds/assessment-rounds.csv",
                        "/v1/feeds/sector-spread.csv",
                        "/v1/places/E08000021/components/service",
                        "/places",
                        "/places/E08000021/components/service",
                        "/places/E08000021/indicators",
                        "/places/E08000021/indicators/241")
                .forEach(path -> {
                    given().get(path).then().statusCode(401);
                    assertThat(reader().get(path).statusCode()).isIn(200, 404);
                });
    }

    private static boolean isSuperseded(String id, List<ExampleEvent> events) {
        int at = IntStream.range(0, events.size())
                .filter(i -> events.get(i).event().getId().equals(id))
                .findFirst()
                .orElseThrow();
        return events.stream().skip(at + 1L).anyMatch(later -> entity(later).equals(entity(events.get(at))));
    }

    private static String entity(ExampleEvent example) {
        String type = example.event().getType().replaceFirst("\\.[a-z]+\\.v1$", "");
        return type + "/" + example.event().getSubject();
    }

    /** Identifiers of the newest event applied of each entity. */
    private Set<String> applied() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT event_id FROM inbox_entity")
                .mapTo(String.class)
                .set());
    }
}
