package org.placewise.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.triangle.TriangleComponent;

class ComponentReadingTest {

    @Test
    void theLatestAssessmentGivesTheStateAndTheOthersFollow() {
        ComponentReading service = ComponentReading.of(
                TriangleComponent.SERVICE,
                List.of(
                        ComponentReadings.assessment("service", "Smoking", "2025-03-01", 1),
                        ComponentReadings.assessment("service", null, "2026-03-01", 3),
                        ComponentReadings.assessment("civic", null, "2026-09-01", 4)));

        assertThat(service.state().word()).isEqualTo("Established");
        assertThat(service.others()).extracting(AssessmentReading::topic).containsExactly("Smoking");
    }

    @Test
    void anInstrumentOfTheComponentGivesTheStateHoweverOldAndTheQuickViewStandsBesideIt() {
        ComponentReading service = ComponentReading.of(
                TriangleComponent.SERVICE,
                List.of(
                        ComponentReadings.quickView("service", "2026-09-01", 1),
                        ComponentReadings.assessment("service", null, "2024-03-01", 3),
                        ComponentReadings.quickView("service", "2026-10-01", 2)));

        assertThat(service.state().word()).isEqualTo("Established");
        assertThat(service.word()).isEqualTo("Established");
        assertThat(Objects.requireNonNull(service.quickView()).state().word()).isEqualTo("Emerging");
        assertThat(service.others())
                .extracting(assessment -> assessment.state().word())
                .containsExactly("Not evident");
    }

    @Test
    void aQuickViewAloneGivesTheStateAndSaysSo() {
        ComponentReading civic = ComponentReading.of(
                TriangleComponent.CIVIC, List.of(ComponentReadings.quickView("civic", "2026-09-01", 2)));

        assertThat(civic.onlyQuickView()).isTrue();
        assertThat(civic.word()).isEqualTo("Emerging (quick view)");
        assertThat(civic.quickView()).isNull();
    }

    @Test
    void withoutAnAssessmentTheComponentIsNotAssessed() {
        ComponentReading civic = ComponentReading.of(TriangleComponent.CIVIC, List.of());

        assertThat(civic.assessed()).isFalse();
        assertThat(civic.state().word()).isEqualTo("Not assessed");
        assertThat(civic.state().symbol()).isEqualTo("none");
    }
}
