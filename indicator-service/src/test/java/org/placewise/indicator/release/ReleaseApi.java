package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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

    /** Uploads and waits for the end with a client that takes little time itself; tells the release's id. */
    static String uploadLean(byte[] file) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String authorisation = Tokens.bearer("indicator-publisher", Tokens.ENGLAND);
            HttpRequest.Builder request = HttpRequest.newBuilder().header("Authorization", authorisation);
            URI root = URI.create("http://localhost:" + RestAssured.port);
            HttpRequest upload = request.uri(root.resolve("/v1/releases"))
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofByteArray(file))
                    .build();
            String location = client.send(upload, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            HttpRequest read = request.uri(root.resolve(location)).GET().build();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> client.send(read, BodyHandlers.ofString())
                            .body()
                            .matches("(?s).*\"(published|rejected)\",.*"));
            return location.substring(location.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Response await(String id) {
        return Awaitility.await("end of import " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read("/v1/releases/" + id), release -> Set.of("published", "rejected")
                        .contains(release.<String>path("state")));
    }
}
