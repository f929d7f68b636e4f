package org.placewise.assessment.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AreaTopicIT {

    @Inject
    PlaceHierarchy places;

    @Test
    void takesInTheExampleOfTheContract() {
        CloudEvent example = ContractChecks.example("org.placewise.indicator.area.defined.v1");
        String gssCode = Objects.requireNonNull(example.getSubject());

        Topics.publish("placewise.areas", gssCode, example);

        Places.awaitKnown(gssCode);
        assertThat(places.find(gssCode).orElseThrow().name())
                .isEqualTo(ContractChecks.data(example).get("name").asText());
    }

    @Test
    void takesALocalPlaceAsAPlaceWithinItsOwnerAndKeepsItWhenItEnds() {
        CloudEvent defined = ContractChecks.example("org.placewise.indicator.place.defined.v1");
        CloudEvent withdrawn = ContractChecks.example("org.placewise.indicator.place.withdrawn.v1");
        String code = Objects.requireNonNull(defined.getSubject());
        String owner = ContractChecks.data(defined).get("ownerGssCode").asText();

        Topics.publish("placewise.areas", code, defined);
        Places.awaitKnown(code);
        assertThat(places.isWithin(code, Set.of(owner))).isTrue();
        assertThat(places.find(code).orElseThrow().level()).isEqualTo("neighbourhood");

        Topics.publish("placewise.areas", code, withdrawn);
        Awaitility.await("end of " + code)
                .until(() -> places.find(code).orElseThrow().validTo() != null);
        assertThat(places.isWithin(code, Set.of(owner))).isTrue();
    }
}
