package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.placewise.testkit.Tokens;

/** The release endpoints as a publisher uses them. */
final class ReleaseApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Set<String> SETTLED =
            Set.of("draft", "approved", "published", "superseded", "withdrawn", "rejected", "checked");

    private ReleaseApi() {}

    static Response upload(byte[] file) {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("text/csv")
                .queryParam("fileName", "File_7.csv")
                .body(file)
                .post("/v1/releases");
    }

    /** Uploads observations; pairs of parameters and values follow. */
    static Response upload(byte[] file, String mediaType, Object... parameters) {
        RequestSpecification request = given().header(
                        "Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType(mediaType);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.body(file).post("/v1/releases");
    }

    /** Uploads observations and waits until they are settled; tells the release as it is then. */
    static Response settle(byte[] file, String mediaType, Object... parameters) {
        return await(upload(file, mediaType, parameters)
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    static Response post(String path, Object body) {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** Waits until a release is in this state. */
    static Response await(String id, String state) {
        return Awaitility.await(state + " of " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read("/v1/releases/" + id), release -> state.equals(release.path("state")));
    }

    static Response read(String path) {
        return given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .get(path);
    }

    /** Uploads and waits for the end; tells the release as it is then. */
    static Response uploadAndAwait(byte[] file) {
        return await(upload(file).then().statusCode(202).extract().path("id"));
    }

    static Response await(String id) {
        return Awaitility.await("end of import " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read("/v1/releases/" + id), release -> SETTLED.contains(release.<String>path("state")));
    }
}
