package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.awaitility.Awaitility;
import org.placewise.contracts.EventContracts;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

/** The areas that the journeys take place in, made known to the service the way it learns of them in life. */
final class Areas {

    static final String NENC = "E54000050";
    static final String NEWCASTLE = "E08000021";
    static final String GATESHEAD = "E08000037";
    static final String UNKNOWN = "E08999999";

    private static final String TYPE = "org.placewise.indicator.area.defined.v1";

    private Areas() {}

    /** Publishes the areas and waits until the service knows them all. */
    static void arePublished() {
        if (areKnown()) {
            return;
        }
        publish(Tokens.ENGLAND, "England", "england", "national", null);
        publish(NENC, "NHS North East and North Cumbria Integrated Care Board", "icb", "system", Tokens.ENGLAND);
        publish(NEWCASTLE, "Newcastle upon Tyne", "metropolitan-district", "district", NENC);
        publish(GATESHEAD, "Gateshead", "metropolitan-district", "district", NENC);
        Awaitility.await("areas known").until(Areas::areKnown);
    }

    /** Publishes a district that no other test has boards in, and waits until the service knows it. */
    static void isPublished(String gssCode) {
        publish(gssCode, "Example district", "metropolitan-district", "district", NENC);
        Awaitility.await("area known").until(() -> isKnown(gssCode));
    }

    private static boolean areKnown() {
        return isKnown(GATESHEAD) && isKnown(NEWCASTLE) && isKnown(NENC) && isKnown(Tokens.ENGLAND);
    }

    private static boolean isKnown(String gssCode) {
        return given().header("Authorization", Tokens.bearer("reader"))
                        .get("/v1/boards?place=" + gssCode)
                        .statusCode()
                == 200;
    }

    private static void publish(String gssCode, String name, String areaType, String level, String parent) {
        String parents = parent == null ? "" : "{\"gssCode\": \"%s\", \"whole\": true}".formatted(parent);
        String data = """
                {"gssCode": "%s", "name": "%s", "areaType": "%s", "level": "%s", "odsCode": null, "validFrom": null,
                 "validTo": null, "successors": [], "parents": [%s]}""".formatted(gssCode, name, areaType, level, parents);
        CloudEvent event = CloudEventBuilder.v1()
                .withId("area-" + gssCode)
                .withSource(URI.create("https://placewise.org/indicator-service"))
                .withType(TYPE)
                .withSubject(gssCode)
                .withTime(OffsetDateTime.parse("2026-11-01T00:00:00Z"))
                .withDataSchema(EventContracts.schemaUri(TYPE))
                .withExtension("entityversion", "1")
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
        Topics.publish("placewise.areas", gssCode, event);
    }
}
