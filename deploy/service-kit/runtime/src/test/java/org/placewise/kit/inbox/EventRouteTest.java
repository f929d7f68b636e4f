package org.placewise.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRouteTest {

    @ParameterizedTest
    @CsvSource({
        "org.placewise.assessment.assessment.submitted.v1, org.placewise.assessment.assessment.submitted, org.placewise.assessment.assessment",
        "org.placewise.assessment.assessment.withdrawn.v12, org.placewise.assessment.assessment.withdrawn, org.placewise.assessment.assessment",
        "seen, seen, seen",
        "a.v1.seen, a.v1.seen, a.v1"
    })
    void aTypeTellsItsFamilyAndTheKindOfItsEntity(String type, String family, String kind) {
        assertThat(EventRoute.family(type)).isEqualTo(family);
        assertThat(EventRoute.entityKind(type)).isEqualTo(kind);
    }
}
