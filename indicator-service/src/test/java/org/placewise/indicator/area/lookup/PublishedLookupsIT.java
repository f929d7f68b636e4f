package org.placewise.indicator.area.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.indicator.localplace.LocalPlaceApi.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.ProjectFiles;
import org.placewise.testkit.Tokens;

/** The lookups as published, where they are at hand. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class PublishedLookupsIT {

    private static final Logger LOG = Logger.getLogger(PublishedLookupsIT.class);

    @Inject
    Areas areas;

    @Inject
    SmallAreas smallAreas;

    @Inject
    Jdbi jdbi;

    /** Other tests have LSOAs of their own, which are not in the published lookups. */
    @AfterEach
    void takeThemAwayAgain() {
        LoadedLookups.forget(jdbi);
    }

    @Test
    void areTakenWholeAndAgreeWithTheHierarchy() {
        load("lookup_lsoa21_ward24_ltla24_utla23_region24_sicbl24_icb24.csv")
                .then()
                .body("kind", equalTo("lsoa-membership"))
                .body("rows", equalTo(33_755))
                .body("smallAreas", equalTo(33_755))
                .body("districtsInSeveralBoards", equalTo(13));
        load("lookup_lsoa11_ltla19_utla19_region19_sicbl22_icb22.csv")
                .then()
                .body("kind", equalTo("lsoa-membership"))
                .body("smallAreas", equalTo(32_844));
        load("lookup_lsoa11_lsoa21_ltla22.csv")
                .then()
                .body("kind", equalTo("lsoa-correspondence"))
                .body("links", equalTo(33_855));
        load("lookup_ltla22_ltla23.csv")
                .then()
                .body("kind", equalTo("district-changes"))
                .body("rows", equalTo(309))
                .body("districtsReplaced", equalTo(17));

        assertThat(jdbi.<Long, RuntimeException>withHandle(
                        handle -> handle.createQuery("""
                        SELECT count(*) FROM lsoa_correspondence WHERE change = 'unchanged'
                        """).mapTo(Long.class).one()))
                .isGreaterThanOrEqualTo(31_810);
        long begin = System.nanoTime();
        SmallAreaIndex index = smallAreas.index();
        LOG.infof("index of small areas read in %.3f s", (System.nanoTime() - begin) / 1e9);
        everyLsoaLiesInTheBoardThatReleasesAreSummedUpTo(index);
        everyDistrictHasLsoas(index);
        read("/v1/areas?areaType=lsoa&limit=1&ancestor=E08000021").then().statusCode(200);
        read("/v1/areas/E01012094").then().body("successors.size()", equalTo(2));
    }

    /** The bundled list of LSOAs in shared districts and the lookups must put every LSOA into the same board. */
    private void everyLsoaLiesInTheBoardThatReleasesAreSummedUpTo(SmallAreaIndex index) {
        LsoaBoards boards = new LsoaBoards(areas.graph(), ReferenceAreas.boardsOfLsoasInSharedDistricts());
        for (LsoaVintage vintage : LsoaVintage.values()) {
            Set<String> otherwise = index.lsoasOf(Area.ENGLAND, vintage).stream()
                    .filter(code -> index.find(code, vintage).orElseThrow().icb() != null)
                    .filter(code -> {
                        Area district = areas.graph()
                                .find(index.find(code, vintage).orElseThrow().district())
                                .orElseThrow();
                        return !boards.boardOf(vintage.year(), code, district).equals(index.boardOf(code, vintage));
                    })
                    .collect(Collectors.toSet());
            assertThat(otherwise).as(vintage.year()).isEmpty();
        }
    }

    private void everyDistrictHasLsoas(SmallAreaIndex index) {
        assertThat(areas.graph().all().stream().filter(area -> area.type().isLowerTier() && area.isCurrent()))
                .allSatisfy(district -> {
                    for (LsoaVintage vintage : LsoaVintage.values()) {
                        assertThat(index.lsoasOf(district.gssCode(), vintage))
                                .as(district.name())
                                .isNotEmpty();
                    }
                });
        assertThat(index.lsoasOf("E06000060", LsoaVintage.CENSUS_2011))
                .containsAll(index.lsoasOf("E07000004", LsoaVintage.CENSUS_2011))
                .hasSizeGreaterThan(300);
    }

    private static Response load(String name) {
        Path file = geo().resolve(name);
        long begin = System.nanoTime();
        Response answer = given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("text/csv")
                .body(bytes(file))
                .post("/v1/area-lookups");
        LOG.infof("%s: %d in %.3f s", name, answer.statusCode(), (System.nanoTime() - begin) / 1e9);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path geo() {
        var shared = ProjectFiles.sharedData();
        Assumptions.assumeTrue(shared.isPresent(), "the published lookups are not at hand");
        return shared.orElseThrow().resolve("geo");
    }
}
