package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.placewise.testkit.Tokens;

/** The release endpoints as a publisher uses them. */
final class ReleaseApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ReleaseApi() {}

    static Response upload(byte[] file) {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("text/csv")
                .queryParam("fileName", "File_7.csv")
                .body(file)
                .post("/v1/releases");
    }

    static Response read(String path) {
        return given().header("Authorization", Tokens.bearer("reader")).get(path);
    }

    /** Uploads and waits for the end; tells the release as it is then. */
    static Response uploadAndAwait(byte[] file) {
        return await(upload(file).then().statusCode(202).extract().path("id"));
    }

    static Response await(String id) {
        return Awaitility.await("end of import " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read("/v1/releases/" + id), release -> Set.of("published", "rejected")
                        .contains(release.<String>path("state")));
    }
}
