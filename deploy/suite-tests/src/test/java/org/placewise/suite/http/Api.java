package org.placewise.suite.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One service's HTTP interface as one caller uses it. Immutable. */
public final class Api {

    public static final String JSON = "application/json";
    public static final String CLOUD_EVENT = "application/cloudevents+json";
    public static final String CLOUD_EVENTS = "application/cloudevents-batch+json";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI address;
    private final List<String> headers;

    public Api(URI address) {
        this(address, List.of());
    }

    private Api(URI address, List<String> headers) {
        this.address = address;
        this.headers = List.copyOf(headers);
    }

    /** The same with a bearer token. */
    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same with one more header on every request. */
    public Api with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(address, more);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String mediaType, String body) {
        return post(path, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(String path, String mediaType, byte[] body) {
        return send(body("POST", path, mediaType, body));
    }

    public Answer postJson(String path, Object body) {
        return post(path, JSON, body.toString());
    }

    public Answer putJson(String path, Object body) {
        return call("PUT", path, body.toString());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Any method, with a JSON body. */
    public Answer call(String method, String path, String json) {
        return send(body(method, path, JSON, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Any method, without a body. */
    public Answer call(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Sends, and throws when the service cannot be reached or does not answer. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return trySend(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends to a service that may be away. */
    public Answer trySend(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    }

    public HttpRequest.Builder body(String method, String path, String mediaType, byte[] body) {
        return request(path).header("Content-Type", mediaType).method(method, BodyPublishers.ofByteArray(body));
    }

    /** A request to a path of this service, or to an absolute address, with this caller's headers. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request;
    }

    public static HttpClient client() {
        return CLIENT;
    }
}
