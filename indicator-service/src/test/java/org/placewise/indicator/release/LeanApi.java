package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.placewise.testkit.Tokens;

/** The release endpoints through a client that takes little time itself, for measurements. */
record LeanApi(ObjectMapper json, HttpClient client) {

    private static final long BETWEEN_LOOKS = 10_000_000;

    LeanApi(ObjectMapper json) {
        this(json, HttpClient.newHttpClient());
    }

    /** Uploads and waits until the release is published or rejected; tells its id. */
    String uploadAndAwait(byte[] file) throws IOException, InterruptedException {
        return uploadAndAwait(BodyPublishers.ofByteArray(file));
    }

    /** As with bytes, without holding the file in memory. */
    String uploadAndAwait(Path file) throws IOException, InterruptedException {
        return uploadAndAwait(BodyPublishers.ofFile(file));
    }

    private String uploadAndAwait(HttpRequest.BodyPublisher file) throws IOException, InterruptedException {
        HttpRequest upload = request("/v1/releases")
                .header("Content-Type", "text/csv")
                .POST(file)
                .build();
        String id = send(upload).get("id").asText();
        while (!Set.of("published", "rejected")
                .contains(read("/v1/releases/" + id).get("state").asText())) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return id;
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return json.readTree(answer.body());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND));
    }
}
