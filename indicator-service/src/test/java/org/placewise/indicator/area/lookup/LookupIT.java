package org.placewise.indicator.area.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.placewise.indicator.localplace.LocalPlaceApi.NEWCASTLE;
import static org.placewise.indicator.localplace.LocalPlaceApi.read;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.file.File7Fixture;
import org.placewise.indicator.localplace.DeprivationProfileWithdrawn;
import org.placewise.indicator.localplace.LocalPlaceApi;
import org.placewise.indicator.release.PublishedReleases;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class LookupIT {

    private static final String COUNTY_DURHAM = "E06000047";

    @Inject
    SmallAreas smallAreas;

    @BeforeEach
    void lookupsAreLoaded() {
        load("""
                LSOA21CD,LSOA21NM,MSOA21CD,MSOA21NM,LAD24CD,SICBL24CD,ICB24CD,WD24CD
                E01800001,Durham 901A,E02800001,Durham 901,E06000047,E38000234,E54000050,E05000001
                E01800011,Durham 901B,E02800001,Durham 901,E06000047,E38000234,E54000050,E05000001
                E01800012,Durham 901C,E02800001,Durham 901,E06000047,E38000234,E54000050,E05000002
                """).then().statusCode(oneOf(200, 201));
        load("""
                LSOA11CD,LSOA11NM,LAD19CD
                E01800001,Durham 901A,E06000047
                E01800002,Durham 901B,E06000047
                """).then().statusCode(oneOf(200, 201));
        load("""
                LSOA11CD,LSOA21CD,CHGIND
                E01800001,E01800001,U
                E01800002,E01800011,S
                E01800002,E01800012,S
                """).then().statusCode(oneOf(200, 201));
        load("pcn_code,pcn_name,sicbl24_code\nU99901,Durham East PCN,E38000234\n")
                .then()
                .statusCode(oneOf(200, 201));
    }

    @Test
    void anLsoaIsAnAreaWithAllThatIsAboveIt() {
        read("/v1/areas/E01800011")
                .then()
                .statusCode(200)
                .body("name", equalTo("Durham 901B"))
                .body("areaType", equalTo("lsoa"))
                .body("level", equalTo("neighbourhood"))
                .body("lsoaVintages", contains("2021"))
                .body("successors", empty())
                .body("parents.gssCode", contains("E02800001", COUNTY_DURHAM, "E38000234", "E54000050"))
                .body("ancestors.gssCode", hasItem("E12000001"))
                .body("ancestors.gssCode", hasItem("E92000001"))
                .body("correspondence.change", contains("split"))
                .body("correspondence.lsoa2011", contains("E01800002"));
        read("/v1/areas/E01899999").then().statusCode(404);
    }

    @Test
    void anLsoaThatHasEndedIsAnsweredWithItsSuccessors() {
        read("/v1/areas/E01800002")
                .then()
                .statusCode(200)
                .body("lsoaVintages", contains("2011"))
                .body("successors.gssCode", contains("E01800011", "E01800012"))
                .body("successors.name", contains("Durham 901B", "Durham 901C"))
                .body("correspondence.change", contains("split", "split"));
        read("/v1/areas/E01800001")
                .then()
                .body("lsoaVintages", contains("2011", "2021"))
                .body("successors", empty())
                .body("correspondence.change", contains("unchanged"));
    }

    @Test
    void anMsoaHasItsLsoasAndAPrimaryCareNetworkItsOdsCodeAsKey() {
        read("/v1/areas/E02800001")
                .then()
                .body("name", equalTo("Durham 901"))
                .body("children.gssCode", contains("E01800001", "E01800011", "E01800012"));
        read("/v1/areas/U99901")
                .then()
                .body("odsCode", equalTo("U99901"))
                .body("areaType", equalTo("primary-care-network"))
                .body("parents.gssCode", contains("E38000234", "E54000050"));
    }

    @Test
    void smallAreasAreListedByTypeWithinAnArea() {
        read("/v1/areas?areaType=lsoa&ancestor=E02800001")
                .then()
                .statusCode(200)
                .body("items.gssCode", contains("E01800001", "E01800011", "E01800012"))
                .body("items.name", hasItem("Durham 901B"))
                .body("nextCursor", nullValue());
        read("/v1/areas?areaType=lsoa&lsoaVintage=2011&limit=1000&ancestor=" + COUNTY_DURHAM)
                .then()
                .body("items.gssCode", hasItem("E01800002"));
        read("/v1/areas?areaType=primary-care-network&ancestor=E54000050")
                .then()
                .body("items.gssCode", contains("U99901"));
        read("/v1/areas?areaType=msoa&ancestor=E54000050").then().body("items.gssCode", contains("E02800001"));
        read("/v1/areas?areaType=lsoa&q=901b&ancestor=" + COUNTY_DURHAM)
                .then()
                .body("items.gssCode", contains("E01800011"));
        Response first = read("/v1/areas?areaType=lsoa&ancestor=E02800001&limit=2");
        read("/v1/areas?areaType=lsoa&ancestor=E02800001&limit=2&cursor=" + first.<String>path("nextCursor"))
                .then()
                .body("items.gssCode", contains("E01800012"));
        read("/v1/areas?areaType=lsoa&ancestor=E99999999&parent=E02800001&lsoaVintage=2001&updatedSince=c1-1")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "query/ancestor", "query/parent", "query/lsoaVintage", "query/updatedSince"));
    }

    @Test
    void thePortKnowsCodesVintagesMembersAndBoards() {
        var index = smallAreas.index();
        assertThat(index.contains("E01800002")).isTrue();
        assertThat(index.contains("E01899999")).isFalse();
        assertThat(index.typeOf("U99901")).contains(AreaType.PRIMARY_CARE_NETWORK);
        assertThat(index.vintagesOf("E01800001")).containsExactly(LsoaVintage.CENSUS_2011, LsoaVintage.CENSUS_2021);
        assertThat(index.vintagesOf("E01800002")).containsExactly(LsoaVintage.CENSUS_2011);
        assertThat(index.lsoasOf(COUNTY_DURHAM, LsoaVintage.CENSUS_2011)).contains("E01800001", "E01800002");
        assertThat(index.lsoasOf("E38000234", LsoaVintage.CENSUS_2021)).contains("E01800001", "E01800011", "E01800012");
        assertThat(index.boardOf("E01800002", LsoaVintage.CENSUS_2011)).contains("E54000050");
        assertThat(smallAreas.index()).isSameAs(index);
    }

    @Test
    void theSameBytesAgainChangeNothing() {
        String edition = smallAreas.edition();
        String file = "LSOA21CD,LAD24CD\nE01800077,E06000047\n";
        Response first = load(file);
        first.then().statusCode(201).body("kind", equalTo("lsoa-membership")).body("smallAreas", equalTo(1));
        assertThat(smallAreas.edition()).isNotEqualTo(edition);
        edition = smallAreas.edition();

        load(file).then().statusCode(200).body("id", equalTo(first.<String>path("id")));

        assertThat(smallAreas.edition()).isEqualTo(edition);
        read("/v1/area-lookups?limit=1000").then().body("items.id", hasItem(first.<String>path("id")));
        read("/v1/area-lookups/" + first.path("id")).then().statusCode(200).body("loadedBy", nullValue());
    }

    @Test
    void nothingIsLoadedUnlessAllIsValid() {
        load("LSOA21CD,LAD24CD\nE01800088,E06000047\nE01800089,E06999999\nE0180008,E06000047\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-file"))
                .body("errors.pointer", contains("rows/3/LAD24CD", "rows/4/LSOA21CD"))
                .body("errors.code", contains("area-unknown", "lsoa-code-invalid"));
        read("/v1/areas/E01800088").then().statusCode(404);
    }

    @Test
    void onlyAPublisherForEnglandLoads() {
        given().header("Authorization", Tokens.bearer("indicator-publisher", NEWCASTLE))
                .contentType("text/csv")
                .body("a")
                .post("/v1/area-lookups")
                .then()
                .statusCode(403);
        given().header("Authorization", Tokens.bearer("board-officer", Tokens.ENGLAND))
                .contentType("text/csv")
                .body("a")
                .post("/v1/area-lookups")
                .then()
                .statusCode(403);
    }

    /** The place is of LSOAs of 2021; a release of those of 2011 can be read for it once they are known to be the same. */
    @Test
    void aPlaceOfUnchangedLsoasHasAProfileByAReleaseOfTheOtherCensus() {
        PublishedReleases.publish(File7Fixture.national(Edition.IOD2025, 601));
        PublishedReleases.publish(File7Fixture.national(Edition.IOD2019, 602));
        List<String> of2021 = LocalPlaceApi.lsoas(Edition.IOD2025, "E08000037");
        List<String> of2011 = LocalPlaceApi.lsoas(Edition.IOD2019, "E08000037");
        String code = given().header("Authorization", Tokens.bearer("board-officer", "E08000037"))
                .contentType("application/json")
                .body(Map.of("name", "Twice", "ownerGssCode", "E08000037", "lsoaVintage", "2021", "lsoaCodes", of2021))
                .post("/v1/local-places")
                .then()
                .statusCode(201)
                .extract()
                .path("gssCode");
        read("/v1/areas/" + code + "/deprivation-profile?release=iod2019")
                .then()
                .body("missing.code", equalTo("lsoa-correspondence-not-loaded"));

        load(links(of2011, of2021, "U")).then().statusCode(201);
        read("/v1/areas/" + code + "/deprivation-profile?release=iod2019")
                .then()
                .body("missing", nullValue())
                .body("profile.lsoaVintage", equalTo("2011"))
                .body("profile.lsoaCount", equalTo(3));

        load("LSOA11CD,LSOA21CD,CHGIND\n" + of2011.getFirst() + "," + of2021.getFirst() + ",X\n")
                .then()
                .statusCode(201);
        read("/v1/areas/" + code + "/deprivation-profile?release=iod2019")
                .then()
                .body("profile", nullValue())
                .body("missing.code", equalTo("lsoas-changed"));
        CloudEvent withdrawn = Topics.await(
                        "placewise.indicators",
                        1,
                        event -> event.getType().equals(DeprivationProfileWithdrawn.TYPE)
                                && (code + "/iod2019").equals(event.getSubject()))
                .getFirst();
        ContractChecks.assertKeepsContract(withdrawn);
        assertThat(withdrawn.getExtension("entityversion")).hasToString("2");
        read("/v1/areas/" + code + "/deprivation-profile").then().body("profile.index", equalTo("iod2025"));
    }

    private static String links(List<String> of2011, List<String> of2021, String change) {
        return IntStream.range(0, of2011.size())
                .mapToObj(i -> of2011.get(i) + "," + of2021.get(i) + "," + change)
                .collect(Collectors.joining("\n", "LSOA11CD,LSOA21CD,CHGIND\n", "\n"));
    }

    private static Response load(String file) {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("text/csv")
                .queryParam("fileName", "lookup.csv")
                .body(file)
                .post("/v1/area-lookups");
    }
}
