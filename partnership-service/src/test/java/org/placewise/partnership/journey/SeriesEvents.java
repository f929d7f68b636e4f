package org.placewise.partnership.journey;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.placewise.contracts.EventContracts;
import org.placewise.testkit.Topics;

/** Publishes series of indicators as the indicator service does: low is good, by calendar year, limits half to either side. */
record SeriesEvents(String gssCode, String indicatorId) {

    private static final String FAMILY = "org.placewise.indicator.series.";

    private static final String DATA = """
            {"areaCode": "%s", "areaName": "Gateshead", "areaType": "metropolitan-district",
             "indicator": {"id": "%s", "name": "Smoking prevalence in adults", "definition": null, "unit": "%%",
                "valueType": "proportion", "multiplier": 100, "polarity": "low-is-good", "periodType": "calendar",
                "benchmarkMethod": "confidence-intervals-95", "source": null, "causalStage": "behaviours",
                "inequalityDimensions": [], "frameworkTags": [], "avoidableEmergencyAdmissions": false,
                "definitionVersion": 1},
             "releases": [{"id": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12", "fileName": null,
                "publishedAt": "2026-01-01T00:00:00Z"}],
             "methodVersion": "series/1", %s
             "lines": [{"sex": "Persons", "age": "18+ yrs", "headline": true,
                "trend": {"word": "cannot-be-calculated", "sentence": "None.", "direction": null, "significant": false,
                    "periods": [], "reason": "Fewer than five periods have a value."},
                "values": [%s]}]}""";

    private static final String VALUE = """
            {"observationId": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12.%d", "period": "%d", "periodSort": %d0000,
             "state": "published", "value": %s, "lower95": %s, "upper95": %s, "lower998": null, "upper998": null,
             "count": null, "denominator": null, "note": null, "suppressionReason": null, "benchmark": null}""";

    private static final String REVISION = """
            "revision": {"releaseId": "019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12", "added": 1, "revised": 0, "removed": 0},""";

    record Point(int year, double value) {

        private String json() {
            return VALUE.formatted(year, year, year, value, value - 0.5, value + 0.5);
        }
    }

    void published(long version, Instant at, Point... points) {
        String values = Arrays.stream(points).map(Point::json).collect(Collectors.joining(","));
        send(
                version == 1 ? "published.v1" : "revised.v1",
                version,
                at,
                DATA.formatted(gssCode, indicatorId, version == 1 ? "" : REVISION, values));
    }

    void withdrawn(long version, Instant at) {
        send("withdrawn.v1", version, at, """
                {"areaCode": "%s", "indicatorId": "%s", "reason": "Taken back."}""".formatted(gssCode, indicatorId));
    }

    private void send(String verb, long version, Instant at, String data) {
        Topics.publish(
                "placewise.indicators",
                gssCode,
                CloudEventBuilder.v1()
                        .withId(gssCode + "/" + indicatorId + "/" + version)
                        .withSource(URI.create("https://placewise.org/services/indicator"))
                        .withType(FAMILY + verb)
                        .withSubject(gssCode + "/" + indicatorId)
                        .withTime(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .withDataSchema(EventContracts.schemaUri(FAMILY + verb))
                        .withExtension("entityversion", String.valueOf(version))
                        .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                        .build());
    }
}
