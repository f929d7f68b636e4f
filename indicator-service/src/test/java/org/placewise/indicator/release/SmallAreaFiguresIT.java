package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.area.lookup.LoadedLookups;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.file.File7Fixture;
import org.placewise.indicator.localplace.LocalPlaceApi;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

/** Counts of small areas, from the file to figures of places that are made of them. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SmallAreaFiguresIT {

    private static final String INDICATOR = "93088";

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi jdbi;

    /** England is summed up from all its LSOAs, so there must be none without a count. */
    @BeforeEach
    void forgetWhatOthersLoaded() {
        LoadedLookups.forget(jdbi);
    }

    @Test
    void addsSmallAreasUpForLocalPlacesAndForNationalDeciles() throws IOException {
        File7Fixture indices = File7Fixture.national(Edition.IOD2025, 701);
        PublishedReleases.publish(indices);
        Response release = ReleaseApi.settle(counts(indices), "text/csv", "fileName", "small-areas.csv");
        release.then().body("state", equalTo("published"));

        List<String> lsoas =
                LocalPlaceApi.lsoas(Edition.IOD2025, LocalPlaceApi.NEWCASTLE).subList(0, 2);
        String place = LocalPlaceApi.define("Two streets", "2021", lsoas)
                .then()
                .statusCode(201)
                .extract()
                .path("gssCode");
        List<CloudEvent> events = Topics.await(
                "placewise.indicators",
                1,
                event -> event.getSubject().equals(place + "/" + INDICATOR)
                        && event.getType().contains(".series."));
        ContractChecks.assertKeepContract(events);
        JsonNode figure = ContractChecks.data(events.getFirst()).at("/lines/0/values/0");
        assertThat(figure.at("/count").decimalValue()).isEqualByComparingTo("60");
        assertThat(figure.at("/denominator").decimalValue()).isEqualByComparingTo("200");
        assertThat(figure.at("/value").asDouble()).isCloseTo(30, within(1e-12));
        LocalPlaceApi.read("/v1/explain/" + figure.at("/observationId").asText())
                .then()
                .statusCode(200)
                .body("kind", equalTo("local-figure"))
                .body("rows", hasSize(2))
                .body("recomputed", equalTo(30f));

        JsonNode measures = json.readTree(LocalPlaceApi.read("/v1/indicators/" + INDICATOR
                        + "/inequality-measures?area=E92000001&measure=sii,paf&from=2031&to=2031")
                .asString());
        assertThat(measures.at("/items")).hasSize(2).allSatisfy(measure -> {
            assertThat(measure.at("/basis").asText()).isEqualTo("small-areas");
            assertThat(measure.at("/deprivationVintage").asText()).isEqualTo("iod2025");
            assertThat(measure.at("/areaVintage").asText()).isEqualTo("2021");
            assertThat(measure.at("/value").asDouble()).isCloseTo(0, within(1e-9));
        });
    }

    /** The same share everywhere, so that there is no inequality. */
    private static byte[] counts(File7Fixture indices) {
        int code = indices.column("LSOA code (2021)");
        StringBuilder file = new StringBuilder("indicatorId,areaCode,period,value,count,denominator\n");
        IntStream.rangeClosed(1, indices.lsoas())
                .mapToObj(row -> indices.row(row).get(code))
                .forEach(lsoa -> file.append(INDICATOR).append(',').append(lsoa).append(",2031,30,30,100\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
