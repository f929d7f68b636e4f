package org.placewise.indicator.neighbour;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.indicator.localplace.LocalPlaceApi.NEWCASTLE;
import static org.placewise.indicator.localplace.LocalPlaceApi.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class NeighbourIT {

    private static final String HEADINGS = "areaCode,neighbourCode,rank,distance,source\n";

    @Test
    void theNeighboursOfAnAreaAreReadSourceBySourceAndReplacedByALaterTable() {
        load(HEADINGS + "E08000021,E06000018,1,0.0214,A\nE08000021,E08000035,2,0.0305,A\nE08000021,E08000025,1,,B\n")
                .then()
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("areas", equalTo(1))
                .body("sources", contains("A", "B"));
        Response read = read("/v1/areas/E08000021/statistical-neighbours");
        read.then()
                .statusCode(200)
                .body("areaName", equalTo("Newcastle upon Tyne"))
                .body("items.gssCode", contains("E06000018", "E08000035", "E08000025"))
                .body("items[0].areaName", equalTo("Nottingham"))
                .body("items.rank", contains(1, 2, 1));
        given().header("Authorization", Tokens.bearer("reader"))
                .header("If-None-Match", read.getHeader("ETag"))
                .get("/v1/areas/E08000021/statistical-neighbours")
                .then()
                .statusCode(304);

        load(HEADINGS + "E08000021,E08000003,1,0.01,A\n").then().statusCode(200);

        read("/v1/areas/E08000021/statistical-neighbours")
                .then()
                .body("items.gssCode", contains("E08000003", "E08000025"));
        read("/v1/areas/E07000163/statistical-neighbours")
                .then()
                .body("items", empty())
                .body("successors", contains("E06000065"));
        read("/v1/areas/E08999999/statistical-neighbours").then().statusCode(404);
    }

    @Test
    void nothingIsLoadedUnlessAllIsValid() {
        load(HEADINGS + "E08000024,E06000018,1,1,A\nE08000024,E99999999,two,1,A\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("rows/3/neighbourCode", "rows/3/rank"));
        read("/v1/areas/E08000024/statistical-neighbours").then().body("items", empty());
    }

    @Test
    void onlyAPublisherForEnglandLoads() {
        given().header("Authorization", Tokens.bearer("indicator-publisher", NEWCASTLE))
                .contentType("text/csv")
                .body(HEADINGS)
                .post("/v1/statistical-neighbours")
                .then()
                .statusCode(403);
    }

    private static Response load(String file) {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("text/csv")
                .body(file)
                .post("/v1/statistical-neighbours");
    }
}
