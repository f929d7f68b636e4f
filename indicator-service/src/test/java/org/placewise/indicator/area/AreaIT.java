package org.placewise.indicator.area;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AreaIT {

    private static final int BUNDLED = ReferenceAreas.areas().all().size();

    @Inject
    LoadReferenceAreas loadReferenceAreas;

    @Inject
    Areas areas;

    @Inject
    UserTransaction transaction;

    @Test
    void publishesEveryAreaAtTheFirstStart() {
        List<CloudEvent> events =
                Topics.await("placewise.areas", BUNDLED, event -> version(event) == 1 && isBundled(event.getSubject()));
        ContractChecks.assertKeepContract(events);
        assertThat(events).hasSize(BUNDLED);
        CloudEvent craven = events.stream()
                .filter(event -> event.getSubject().equals("E07000163"))
                .findFirst()
                .orElseThrow();
        assertThat(ContractChecks.data(craven).at("/successors/0").asText()).isEqualTo("E06000065");
        assertThat(ContractChecks.data(craven).at("/validTo").asText()).isEqualTo("2023-03-31");
    }

    @Test
    void loadsTheSameReferenceDataOnlyOnce() {
        assertThat(loadReferenceAreas.load(ReferenceAreas.version(), ReferenceAreas.areas()))
                .isZero();
        assertThat(loadReferenceAreas.load(ReferenceAreas.version() - 1, new AreaGraph(List.of())))
                .isZero();
    }

    /** Runs in a transaction that is undone, so that other tests see the bundled areas. */
    @Test
    void publishesOnlyWhatANewEditionChanges() throws Exception {
        transaction.begin();
        try {
            int next = ReferenceAreas.version() + 1;
            assertThat(loadReferenceAreas.load(next, bundledWith("E08000021", "Newcastle")))
                    .isEqualTo(1);
            assertThat(areas.referenceVersion()).isEqualTo(next);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void refusesReferenceDataThatLosesAnArea() {
        AreaGraph england =
                new AreaGraph(List.of(ReferenceAreas.areas().find(Area.ENGLAND).orElseThrow()));
        assertThatThrownBy(() -> loadReferenceAreas.load(ReferenceAreas.version() + 1, england))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("E08000021");
        assertThat(areas.referenceVersion()).isEqualTo(ReferenceAreas.version());
    }

    private static AreaGraph bundledWith(String gssCode, String name) {
        return new AreaGraph(ReferenceAreas.areas().all().stream()
                .map(area -> !area.gssCode().equals(gssCode)
                        ? area
                        : new Area(
                                gssCode,
                                name,
                                area.type(),
                                area.odsCode(),
                                area.validFrom(),
                                area.validTo(),
                                area.successors(),
                                area.parents()))
                .toList());
    }

    @Test
    void listsAllAreasPageByPageWithoutRepeatingOne() {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            Response page = read("/v1/areas?limit=150" + (cursor == null ? "" : "&cursor=" + cursor));
            codes.addAll(page.then().statusCode(200).extract().path("items.gssCode"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.stream().filter(AreaIT::isBundled)).hasSize(BUNDLED);
    }

    /** Other tests define local places, which are areas too. */
    private static boolean isBundled(String code) {
        return !code.startsWith("L");
    }

    @Test
    void findsAreasByTypeParentAndPartOfTheirName() {
        read("/v1/areas?areaType=region").then().body("items", hasSize(9));
        read("/v1/areas?parent=E54000050&areaType=unitary")
                .then()
                .body("items.gssCode", hasItems("E06000047", "E06000057"));
        read("/v1/areas?q=UPON%20ty").then().body("items.name", contains("Newcastle upon Tyne"));
        read("/v1/areas?q=%25").then().statusCode(200).body("items", hasSize(0));
        read("/v1/areas?areaType=county&parent=E12000001")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void namesEveryUnknownFilter() {
        read("/v1/areas?areaType=parish&parent=E99999999")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("query/areaType", "query/parent"))
                .body("errors.code", containsInAnyOrder("unknown-area-type", "unknown-area"));
    }

    @Test
    void tellsWhatHasChangedSince() {
        String since = read("/v1/areas?limit=1000").path("nextUpdatedSince");
        read("/v1/areas?limit=1000&updatedSince=" + since)
                .then()
                .statusCode(200)
                .body("nextUpdatedSince", notNullValue());
        read("/v1/areas?updatedSince=yesterday").then().statusCode(422);
    }

    @Test
    void placesAnAreaInItsHierarchy() {
        read("/v1/areas/E08000021")
                .then()
                .statusCode(200)
                .body("name", equalTo("Newcastle upon Tyne"))
                .body("areaType", equalTo("metropolitan-district"))
                .body("level", equalTo("district"))
                .body("validTo", nullValue())
                .body("parents.gssCode", contains("E12000001", "E54000050"))
                .body("ancestors.gssCode", containsInAnyOrder("E12000001", "E54000050", "E92000001"));
        read("/v1/areas/E54000050")
                .then()
                .body("odsCode", equalTo("QHM"))
                .body("level", equalTo("system"))
                .body("children.find { it.gssCode == 'E08000037' }.whole", equalTo(true))
                .body("children.find { it.gssCode == 'E06000063' }.whole", equalTo(false));
    }

    @Test
    void answersAFormerCodeWithItsLastDayAndSuccessors() {
        read("/v1/areas/E10000006")
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2023-03-31"))
                .body("successors.name", contains("Cumberland", "Westmorland and Furness"));
    }

    @Test
    void doesNotKnowACodeThatWasNeverUsed() {
        read("/v1/areas/E08999999").then().statusCode(404).body("code", equalTo("not-found"));
        read("/v1/areas/nonsense").then().statusCode(404);
    }

    @Test
    void spareTheCallerWhatItHas() {
        Response area = read("/v1/areas/E08000021");
        given().header("Authorization", Tokens.bearer("reader"))
                .header("If-None-Match", area.getHeader("ETag"))
                .get("/v1/areas/E08000021")
                .then()
                .statusCode(304);
    }

    @Test
    void wantsAToken() {
        given().get("/v1/areas").then().statusCode(401);
        given().get("/v1/areas/E08000021").then().statusCode(401);
        given().get("/v1/areas/E08000021/deprivation-profile").then().statusCode(401);
    }

    private static long version(CloudEvent event) {
        return Long.parseLong(event.getExtension("entityversion").toString());
    }

    private static Response read(String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", Tokens.bearer("reader"))
                .get(path);
    }
}
