package org.placewise.indicator.localplace;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.file.File7Fixture;
import org.placewise.testkit.Tokens;

/** The operations on local places as a council uses them, and LSOAs of its releases. */
public final class LocalPlaceApi {

    public static final String NEWCASTLE = "E08000021";
    public static final String GATESHEAD = "E08000037";

    private LocalPlaceApi() {}

    public static RequestSpecification officer() {
        return given().header("Authorization", Tokens.bearer("board-officer", NEWCASTLE));
    }

    public static Response read(String path) {
        return given().header("Authorization", Tokens.bearer("reader")).get(path);
    }

    public static Response define(String name, String vintage, List<String> lsoas) {
        return officer()
                .contentType("application/json")
                .body(Map.of("name", name, "ownerGssCode", NEWCASTLE, "lsoaVintage", vintage, "lsoaCodes", lsoas))
                .post("/v1/local-places");
    }

    /** The LSOAs of a district in a release of the test. */
    public static List<String> lsoas(Edition edition, String district) {
        File7Fixture file = File7Fixture.national(edition, 0);
        int code = file.column("LSOA code (" + edition.lsoaVintage() + ")");
        int in = file.column(
                "Local Authority District code (" + edition.districtsOn().getYear() + ")");
        return IntStream.rangeClosed(1, file.lsoas())
                .mapToObj(file::row)
                .filter(cells -> cells.get(in).equals(district))
                .map(cells -> cells.get(code))
                .sorted()
                .toList();
    }
}
