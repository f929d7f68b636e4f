package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.place.AreaType;
import org.placewise.reporting.place.ListedPlace;
import org.placewise.reporting.place.PlaceQuery;
import org.placewise.reporting.place.db.ListPlaces;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PlacesIT {

    private static final String PARENT = "E12000301";

    @Inject
    Jdbi jdbi;

    @Inject
    ListPlaces places;

    @BeforeEach
    void fourPlacesAreKnown() {
        List<ExampleEvent> areas = List.of(
                ExampleEvent.area(PARENT, "Quux parent", "region", "region"),
                ExampleEvent.area("E06000301", "Quux Unitary", "unitary", "district", PARENT),
                ExampleEvent.area("E08000301", "Quux B", "metropolitan-district", "district", PARENT),
                ExampleEvent.area("E08000302", "Quux A", "metropolitan-district", "district", PARENT));
        areas.forEach(ExampleEvent::publish);
        areas.forEach(area -> dashboardOnce(area.event().getSubject(), seen -> true));
    }

    private void insert(String gssCode, String areaType) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO place (gss_code, name, area_type, level, successors) VALUES (?, 'Kind', ?, 'district', '{}')",
                gssCode,
                areaType));
    }

    @Test
    void listsByKindAndName() {
        reader().get("/v1/places?q=quux")
                .then()
                .statusCode(200)
                .body("items.name", contains("Quux parent", "Quux Unitary", "Quux A", "Quux B"))
                .body("items[1].parents.name", contains("Quux parent"))
                .body("nextCursor", nullValue());
    }

    @Test
    void placesOfEveryKindAreKeptInTheOrderOfTheirKeys() {
        List<String> kinds = Stream.concat(
                        Stream.of("of-no-known-kind"),
                        Arrays.stream(AreaType.values()).map(AreaType::code))
                .toList();
        QuarkusTransaction.begin();
        try {
            for (int i = 0; i < kinds.size(); i++) {
                insert("E990003%02d".formatted(kinds.size() - i), kinds.get(i));
            }
            List<ListedPlace> listed = places.matching(new PlaceQuery("E990003", null, null, false, null, 100));
            assertThat(listed).extracting(ListedPlace::areaType).isEqualTo(kinds);
            assertThat(listed).extracting(ListedPlace::sortKey).isEqualTo(jdbi.withHandle(handle -> handle.createQuery(
                            "SELECT sort_key FROM place WHERE gss_code LIKE 'E990003%' ORDER BY sort_key")
                    .mapTo(String.class)
                    .list()));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void filtersByCodeKindAndParent() {
        reader().get("/v1/places?q=e0800030").then().body("items.gssCode", contains("E08000302", "E08000301"));
        reader().get("/v1/places?q=Quux&areaType=unitary").then().body("items.gssCode", contains("E06000301"));
        reader().get("/v1/places?parent=" + PARENT)
                .then()
                .body("items.gssCode", containsInAnyOrder("E06000301", "E08000301", "E08000302"));
        reader().get("/v1/places?q=100%25").then().body("items", empty());
    }

    @Test
    void pagesNeverOverlapAndEnd() {
        String cursor = reader().get("/v1/places?q=quux&limit=3")
                .then()
                .body("items.name", contains("Quux parent", "Quux Unitary", "Quux A"))
                .extract()
                .path("nextCursor");
        reader().queryParam("cursor", cursor)
                .get("/v1/places?q=quux&limit=3")
                .then()
                .body("items.name", contains("Quux B"))
                .body("nextCursor", nullValue());
    }

    @Test
    void listsOnlyPlacesWithRecordsWhenAsked() {
        ExampleEvent.submitted("E08000301", UUID.randomUUID()).publish();
        dashboardOnce(
                "E08000301", seen -> seen.getString("components[1].state.code").equals("assessed"));

        reader().get("/v1/places?q=quux&recorded=true")
                .then()
                .body("items.gssCode", contains("E08000301"))
                .body("items[0].componentsAssessed", equalTo(1));
    }

    @Test
    void refusesUnknownFiltersWithAllFaults() {
        reader().get("/v1/places?areaType=village&parent=E99999999")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("query/areaType", "query/parent"));
        reader().get("/v1/places?limit=1001").then().statusCode(422);
        reader().get("/v1/places?cursor=*").then().statusCode(422);
    }

    @Test
    void saysHowMuchIsKnownAndNothingOfScores() {
        assertThat(reader().get("/v1/places?q=quux&limit=1")
                        .jsonPath()
                        .getMap("items[0]")
                        .keySet())
                .isEqualTo(new java.util.LinkedHashSet<Object>(List.of(
                        "gssCode",
                        "name",
                        "areaType",
                        "level",
                        "odsCode",
                        "validTo",
                        "inUse",
                        "parents",
                        "deprivationIndexes",
                        "componentsAssessed",
                        "boards")));
    }
}
