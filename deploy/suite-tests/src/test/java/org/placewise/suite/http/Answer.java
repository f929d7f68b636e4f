package org.placewise.suite.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The entity tag, which the answer must have. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("no ETag in " + this));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + this, e);
        }
    }

    /** The faults of a problem answer as {@code pointer code}. */
    public List<String> faults() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(fault -> fault.path("pointer").asText() + " "
                        + fault.path("code").asText())
                .toList();
    }

    /** Whether the service was too busy, or had a fault of its own: the same request may be taken in later. */
    public boolean later() {
        return status() == 429 || status() >= 500;
    }

    /** Itself, when the status is one of these. */
    public Answer expect(int... allowed) {
        for (int status : allowed) {
            if (status() == status) {
                return this;
            }
        }
        throw new AssertionError("unexpected answer: " + this);
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " → " + status() + " " + body();
    }
}
