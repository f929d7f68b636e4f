package org.placewise.assessment.received;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.testkit.Tokens;

/** Posts events as a council's system does. */
final class EventCalls {

    static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private EventCalls() {}

    static RequestSpecification assessor() {
        return given().config(AS_SENT).header("Authorization", Tokens.bearer("assessor", Places.NORTH_EAST));
    }

    static RequestSpecification administrator() {
        return given().config(AS_SENT).header("Authorization", Tokens.bearer("administrator", Places.ENGLAND));
    }

    static Response structured(String body) {
        return structured(assessor(), body);
    }

    static Response structured(RequestSpecification caller, String body) {
        return caller.header("Content-Type", "application/cloudevents+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/events");
    }

    static Response batch(List<? extends JsonNode> events) {
        return batch(assessor(), events);
    }

    static Response batch(RequestSpecification caller, List<? extends JsonNode> events) {
        return caller.header("Content-Type", "application/cloudevents-batch+json")
                .body(TestJson.MAPPER
                        .createArrayNode()
                        .addAll(List.copyOf(events))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/events");
    }

    /** The same event in binary mode. */
    static Response binary(ObjectNode event) {
        RequestSpecification request = assessor().header("Content-Type", "application/json");
        event.properties().stream()
                .filter(member -> !member.getKey().equals("data"))
                .forEach(member -> request.header(
                        "ce-" + member.getKey(), member.getValue().asText()));
        return request.body(event.get("data").toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/events");
    }
}
