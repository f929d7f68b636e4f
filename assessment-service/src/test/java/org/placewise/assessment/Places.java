package org.placewise.assessment;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.placewise.contracts.EventContracts;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

/** Areas as the indicator service publishes them. */
public final class Places {

    public static final String ENGLAND = "E92000001";
    public static final String NORTH_EAST = "E12000001";
    public static final String NEWCASTLE = "E08000021";
    public static final String GATESHEAD = "E08000037";
    public static final String LEEDS = "E08000035";

    private static boolean published;

    private static final String TYPE = "org.placewise.indicator.area.defined.v1";

    private Places() {}

    /**
     * Publishes England, the North East, Newcastle and Gateshead in it, and Leeds beside it, and waits until they are known; the first
     * time only, since all tests share one service.
     */
    public static synchronized void publish() {
        if (published) {
            return;
        }
        publish(ENGLAND, "England", "england", "national", List.of());
        publish(NORTH_EAST, "North East", "region", "region", List.of(ENGLAND));
        publishDistrict(NEWCASTLE, "Newcastle upon Tyne", NORTH_EAST);
        publishDistrict(GATESHEAD, "Gateshead", NORTH_EAST);
        publishDistrict(LEEDS, "Leeds", ENGLAND);
        List.of(ENGLAND, NORTH_EAST, NEWCASTLE, GATESHEAD, LEEDS).forEach(Places::awaitKnown);
        published = true;
    }

    public static void publishDistrict(String gssCode, String name, String parent) {
        publish(gssCode, name, "metropolitan-district", "district", List.of(parent));
    }

    /** Waits until the service knows the place. */
    public static void awaitKnown(String gssCode) {
        Awaitility.await("place " + gssCode)
                .atMost(Duration.ofMinutes(1))
                .until(() -> given().header("Authorization", Tokens.bearer("reader"))
                                .queryParam("gssCode", gssCode)
                                .get("/v1/assessments")
                                .statusCode()
                        == 200);
    }

    private static void publish(String gssCode, String name, String areaType, String level, List<String> parents) {
        ObjectNode data = TestJson.MAPPER
                .createObjectNode()
                .put("gssCode", gssCode)
                .put("name", name)
                .put("areaType", areaType)
                .put("level", level)
                .putNull("odsCode")
                .putNull("validFrom")
                .putNull("validTo");
        data.putArray("successors");
        data.putArray("parents")
                .addAll(parents.stream()
                        .map(parent -> TestJson.MAPPER
                                .createObjectNode()
                                .put("gssCode", parent)
                                .put("whole", true))
                        .toList());
        CloudEvent event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("https://placewise.org/indicator-service"))
                .withType(TYPE)
                .withSubject(gssCode)
                .withTime(OffsetDateTime.now())
                .withDataSchema(EventContracts.schemaUri(TYPE))
                .withExtension("entityversion", 1)
                .withData("application/json", data.toString().getBytes(StandardCharsets.UTF_8))
                .build();
        Topics.publish("placewise.areas", gssCode, event);
    }
}
