package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.placewise.local.CannotStart;

/** One service's public address, as one caller sees it. Any answer but success is a failure that says what was asked. */
final class Api {

    static final String JSON = "application/json";
    static final String CLOUD_EVENT = "application/cloudevents+json";
    static final String CSV = "text/csv";
    static final String ANY_VERSION = "*";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI address;
    private final String credentials;

    Api(HttpClient http, ObjectMapper json, URI address, String credentials) {
        this.http = http;
        this.json = json;
        this.address = address;
        this.credentials = credentials;
    }

    /**
     * A successful answer.
     *
     * @param body missing where there is none
     * @param etag version of what was answered, empty where the service does not say
     */
    record Answer(JsonNode body, String etag) {}

    JsonNode get(String path) throws CannotStart, IOException, InterruptedException {
        return success(send(request(path).GET())).body();
    }

    /** The status that reading {@code path} is answered with, whatever it is. */
    int statusOf(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).statusCode();
    }

    Answer read(String path) throws CannotStart, IOException, InterruptedException {
        return success(send(request(path).GET()));
    }

    JsonNode post(String path, String mediaType, JsonNode body) throws CannotStart, IOException, InterruptedException {
        return post(path, mediaType, bytes(body));
    }

    JsonNode post(String path, String mediaType, Path file) throws CannotStart, IOException, InterruptedException {
        return post(path, mediaType, BodyPublishers.ofFile(file));
    }

    /** Asks for something that needs nothing said. */
    JsonNode post(String path) throws CannotStart, IOException, InterruptedException {
        return success(send(request(path).POST(BodyPublishers.noBody()))).body();
    }

    private JsonNode post(String path, String mediaType, BodyPublisher body)
            throws CannotStart, IOException, InterruptedException {
        return success(send(request(path).header("Content-Type", mediaType).POST(body)))
                .body();
    }

    /** Replaces what is at {@code path}, provided that it is still the version that {@code etag} names. */
    JsonNode put(String path, String etag, JsonNode body) throws CannotStart, IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", JSON).header("If-Match", etag);
        return success(send(request.PUT(bytes(body)))).body();
    }

    private BodyPublisher bytes(JsonNode body) throws IOException {
        return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", JSON)
                .header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private Answer success(HttpResponse<String> response) throws CannotStart, IOException {
        if (response.statusCode() / 100 != 2) {
            throw new CannotStart(
                    "The demo could not be loaded: " + response.request().method() + " " + response.uri()
                            + " was answered " + response.statusCode() + "\n  " + response.body());
        }
        JsonNode body = response.body().isEmpty() ? MissingNode.getInstance() : json.readTree(response.body());
        return new Answer(body, response.headers().firstValue("ETag").orElse(""));
    }
}
