package org.placewise.assessment.instrument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.placewise.assessment.instrument.InstrumentFixture.BUNDLED;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.PublishOutcome.AlreadyPublished;
import org.placewise.assessment.instrument.PublishOutcome.ContentDiffers;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.OpenApiSnapshot;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InstrumentIT {

    private static final String PUBLISHED = "org.placewise.assessment.instrument.published.v1";

    @Inject
    PublishInstrument publishInstrument;

    @Inject
    Jdbi jdbi;

    @Test
    void listsTheBundledInstruments() {
        reader().get("/v1/instruments")
                .then()
                .statusCode(200)
                .body(
                        "items.href",
                        hasItems(BUNDLED.stream()
                                .map(name -> "/v1/instruments/" + name.substring(0, name.lastIndexOf('-'))
                                        + "/versions/" + name.substring(name.lastIndexOf('-') + 1))
                                .toArray(String[]::new)))
                .body("items.findAll { it.instrumentId == 'pots' }.elements", everyItem(equalTo(13)));
    }

    @Test
    void givesAVersionInFullToBeCachedForGood() {
        String tag = reader().get("/v1/instruments/pots/versions/1.0")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body("elements", hasSize(13))
                .body("scale.origin", equalTo("placewise"))
                .extract()
                .header("ETag");

        reader().header("If-None-Match", tag)
                .get("/v1/instruments/pots/versions/1.0")
                .then()
                .statusCode(304);
    }

    @Test
    void knowsNothingOfOtherVersions() {
        reader().get("/v1/instruments/pots/versions/9.9").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void announcesEachInstrumentOnce() {
        List<CloudEvent> events = Topics.await("placewise.assessments", BUNDLED.size(), event -> event.getType()
                .equals(PUBLISHED));

        assertThat(events)
                .extracting(CloudEvent::getSubject)
                .doesNotHaveDuplicates()
                .contains("pots/1.0", "pots/2.0", "tool-a/1.0", "tool-a/2.0", "tool-d/1.0", "pit-mark-up/1.0");
        ContractChecks.assertKeepContract(events);
    }

    @Test
    void isPublishedOnlyOnceHoweverOftenItIsOffered() {
        assertThat(publishInstrument.publish(InstrumentFixture.bundled("pots-1.0")))
                .isInstanceOf(AlreadyPublished.class);
    }

    @Test
    void refusesOtherContentUnderAPublishedVersion() {
        InstrumentDocument changed = TestJson.read(
                TestJson.MAPPER
                        .valueToTree(InstrumentFixture.bundled("pots-1.0"))
                        .toString()
                        .replace("Needs assessment", "Assessment of needs"),
                InstrumentDocument.class);

        assertThat(publishInstrument.publish(changed)).isInstanceOf(ContentDiffers.class);
    }

    @Test
    void cannotBeChangedInTheDatabaseEither() {
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("UPDATE instrument SET content_sha256 = 'x' WHERE version = '1.0'")))
                .hasMessageContaining("never changes");
    }

    @Test
    void describesItsApiAsCommitted() {
        OpenApiSnapshot.assertUnchanged("assessment-service");
    }

    private static RequestSpecification reader() {
        return given().header("Authorization", Tokens.bearer("reader"));
    }
}
