package org.placewise.indicator.localplace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.placewise.indicator.localplace.LocalPlaceApi.GATESHEAD;
import static org.placewise.indicator.localplace.LocalPlaceApi.NEWCASTLE;
import static org.placewise.indicator.localplace.LocalPlaceApi.define;
import static org.placewise.indicator.localplace.LocalPlaceApi.officer;
import static org.placewise.indicator.localplace.LocalPlaceApi.read;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.file.File7Fixture;
import org.placewise.indicator.release.PublishedReleases;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class LocalPlaceIT {

    private static final List<String> LSOAS = LocalPlaceApi.lsoas(Edition.IOD2025, NEWCASTLE);
    private static final List<String> ELSEWHERE = LocalPlaceApi.lsoas(Edition.IOD2025, GATESHEAD);

    @BeforeEach
    void aReleaseIsPublished() {
        PublishedReleases.publish(File7Fixture.national(Edition.IOD2025, 501));
    }

    @Test
    void aPlaceIsAnAreaFromThenOnAndOthersAreToldOfIt() {
        Response defined = define("Walker", "2021", LSOAS.subList(0, 2));
        defined.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("gssCode", matchesPattern("L[0-9]{8}"))
                .body("lsoaCodes", equalTo(LSOAS.subList(0, 2)))
                .body("validFrom", notNullValue());
        String code = defined.path("gssCode");
        assertThat(defined.getHeader("Location")).endsWith("/v1/local-places/" + code);

        read("/v1/areas/" + code)
                .then()
                .statusCode(200)
                .body("areaType", equalTo("local-place"))
                .body("level", equalTo("neighbourhood"))
                .body("parents.gssCode", contains(NEWCASTLE))
                .body("ancestors.gssCode", hasItem("E92000001"));
        read("/v1/areas/" + NEWCASTLE).then().body("children.gssCode", hasItem(code));
        read("/v1/areas?areaType=local-place&ancestor=E12000001&limit=1000")
                .then()
                .body("items.gssCode", hasItem(code));
        CloudEvent event = Topics.await("placewise.areas", 1, one -> code.equals(one.getSubject()))
                .getFirst();
        ContractChecks.assertKeepsContract(event);
        assertThat(event.getType()).isEqualTo(LocalPlaceEvents.DEFINED);
        assertThat(ContractChecks.data(event).get("lsoaCodes")).hasSize(2);
    }

    /** A place of all LSOAs of a council is the council: every figure but the rank among councils is the same. */
    @Test
    void aPlaceOfAllLsoasOfItsOwnerHasTheOwnersProfile() {
        String code = define("All of it", "2021", LSOAS).path("gssCode");

        Map<String, Object> place = profile(code);
        Map<String, Object> owner = profile(NEWCASTLE);

        assertThat(place).containsEntry("gssCode", code).containsEntry("areaType", "local-place");
        assertThat(place.get("nationalRank")).isNull();
        List.of("gssCode", "areaName", "areaType", "nationalRank", "nationalRanks")
                .forEach(own -> {
                    place.remove(own);
                    owner.remove(own);
                });
        assertThat(place).isEqualTo(owner);
    }

    @Test
    void placesMayOverlap() {
        define("One", "2021", LSOAS.subList(0, 2)).then().statusCode(201);
        define("Two", "2021", LSOAS.subList(1, 3)).then().statusCode(201);
    }

    @Test
    void itsProfileIsPublishedWhenItIsDefinedRevisedAndWithEachRelease() {
        String code = define("Followed", "2021", LSOAS.subList(0, 1)).path("gssCode");
        revise(code, "\"1\"", LSOAS.subList(0, 2)).then().statusCode(200).header("ETag", equalTo("\"2\""));
        String release = PublishedReleases.publish(File7Fixture.national(Edition.IOD2025, 502));

        List<CloudEvent> events = Topics.await(
                "placewise.indicators",
                1,
                event -> (code + "/iod2025").equals(event.getSubject())
                        && ContractChecks.data(event).at("/release/id").asText().equals(release));
        ContractChecks.assertKeepContract(events);
        assertThat(ContractChecks.data(events.getFirst()).get("lsoaCount").asInt())
                .isEqualTo(2);
        read("/v1/areas/" + code + "/deprivation-profile")
                .then()
                .body("profile.release.id", equalTo(release))
                .body("profile.lsoaCount", equalTo(2));
    }

    @Test
    void aRevisionThatChangesNoLsoaTellsNothingNewOfDeprivationButItsName() {
        String code = define("Before", "2021", LSOAS.subList(0, 1)).path("gssCode");
        String before = read("/v1/areas/" + code + "/deprivation-profile").getHeader("ETag");
        officer()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("name", "After", "lsoaVintage", "2021", "lsoaCodes", LSOAS.subList(0, 1)))
                .put("/v1/local-places/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("After"));
        read("/v1/areas/" + code + "/deprivation-profile").then().body("profile.areaName", equalTo("After"));
        assertThat(read("/v1/areas/" + code + "/deprivation-profile").getHeader("ETag"))
                .isNotEqualTo(before);
    }

    @Test
    void aReleaseOfTheOtherCensusIsAnsweredWithTheReason() {
        PublishedReleases.publish(File7Fixture.national(Edition.IOD2019, 503));
        String code = define("Of 2021", "2021", LSOAS.subList(0, 1)).path("gssCode");

        read("/v1/areas/" + code + "/deprivation-profile?release=iod2019")
                .then()
                .statusCode(200)
                .body("profile", nullValue())
                .body("missing.code", equalTo("lsoa-correspondence-not-loaded"));
    }

    @Test
    void everyBrokenRuleIsNamed() {
        officer()
                .contentType("application/json")
                .body("{\"ownerGssCode\": \"" + NEWCASTLE + "\", \"lsoaVintage\": \"2021\", \"lsoaCodes\": [\""
                        + ELSEWHERE.getFirst() + "\", \"E01000000\", null]}")
                .post("/v1/local-places")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/lsoaCodes/0", "/lsoaCodes/1", "/lsoaCodes/2"))
                .body("errors.code", contains("required", "outside-owner", "unknown-lsoa", "not-an-lsoa"));
    }

    @Test
    void onlyWhoActsForTheOwnerChangesAPlace() {
        String code = define("Guarded", "2021", LSOAS.subList(0, 1)).path("gssCode");
        var other = given().header("Authorization", Tokens.bearer("board-officer", GATESHEAD));
        other.header("If-Match", "\"1\"")
                .delete("/v1/local-places/" + code + "?reason=Mine")
                .then()
                .statusCode(403);
        given().header("Authorization", Tokens.bearer("assessor", NEWCASTLE))
                .header("If-Match", "\"1\"")
                .delete("/v1/local-places/" + code + "?reason=Mine")
                .then()
                .statusCode(403);
        given().header("Authorization", Tokens.bearer("indicator-publisher", "E12000001"))
                .header("If-Match", "\"1\"")
                .delete("/v1/local-places/" + code + "?reason=Tried")
                .then()
                .statusCode(204);
    }

    @Test
    void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        String code = define("Contended", "2021", LSOAS.subList(0, 1)).path("gssCode");
        revise(code, null, LSOAS).then().statusCode(428);
        revise(code, "\"1\"", LSOAS).then().statusCode(200);
        revise(code, "\"1\"", LSOAS).then().statusCode(412);
    }

    @Test
    void aWithdrawnPlaceIsGoneButStaysAnAreaThatHasEnded() {
        String code = define("Ended", "2021", LSOAS.subList(0, 1)).path("gssCode");
        String since = read("/v1/local-places?limit=1000").path("nextUpdatedSince");
        officer()
                .header("If-Match", "\"1\"")
                .delete("/v1/local-places/" + code)
                .then()
                .statusCode(422);
        officer()
                .header("If-Match", "\"1\"")
                .delete("/v1/local-places/" + code + "?reason=Defined twice")
                .then()
                .statusCode(204);

        read("/v1/local-places/" + code).then().statusCode(410);
        read("/v1/areas/" + code).then().statusCode(200).body("validTo", notNullValue());
        read("/v1/local-places?includeDeleted=true&updatedSince=" + since)
                .then()
                .body("deletedItems.id", hasItem(code));
        CloudEvent event = Topics.await(
                        "placewise.areas",
                        1,
                        one -> code.equals(one.getSubject()) && one.getType().equals(LocalPlaceEvents.WITHDRAWN))
                .getFirst();
        ContractChecks.assertKeepsContract(event);
        assertThat(event.getExtension("entityversion")).hasToString("2");
    }

    @Test
    void anOwnersPlacesAreListed() {
        String code = define("Listed", "2021", LSOAS.subList(0, 1)).path("gssCode");
        read("/v1/local-places?limit=1000&owner=" + NEWCASTLE).then().body("items.gssCode", hasItem(code));
        read("/v1/local-places?limit=1000&owner=E08000024").then().body("items", equalTo(List.of()));
        read("/v1/local-places?owner=E99999999").then().statusCode(422);
        Response one = read("/v1/local-places/" + code);
        given().header("Authorization", Tokens.bearer("reader"))
                .header("If-None-Match", one.getHeader("ETag"))
                .get("/v1/local-places/" + code)
                .then()
                .statusCode(304);
        read("/v1/local-places/L99999999").then().statusCode(404);
        read("/v1/local-places/%00").then().statusCode(404);
    }

    private static Response revise(String code, @Nullable String ifMatch, List<String> lsoas) {
        var request = officer()
                .contentType("application/json")
                .body(Map.of("name", "Revised", "lsoaVintage", "2021", "lsoaCodes", lsoas));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/local-places/" + code);
    }

    private static Map<String, Object> profile(String code) {
        return new HashMap<>(read("/v1/areas/" + code + "/deprivation-profile?release=iod2025")
                .<Map<String, Object>>path("profile"));
    }
}
