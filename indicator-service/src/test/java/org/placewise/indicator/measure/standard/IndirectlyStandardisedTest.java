package org.placewise.indicator.measure.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.measure.Outcomes.reasons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

class IndirectlyStandardisedTest {

    private static final ReferencePopulation REFERENCE = reference(100, 10_000, 900, 10_000);

    @Test
    void comparesObservedWithExpectedEvents() {
        IndirectlyStandardised ratio = ratio(
                        List.of(new AgeBand("young", 2, 200), new AgeBand("old", 10, 100)), MissingBands.REFUSE)
                .orThrow();

        assertThat(ratio.expected()).isEqualTo(200 * 0.01 + 100 * 0.09);
        assertThat(ratio.estimate().value()).isEqualTo(12 / 11.0 * 100);
        assertThat(ratio.referenceRate()).isEqualTo(0.05);
        assertThat(ratio.absent()).isEmpty();
    }

    @Test
    void takesABandWithoutPeople() {
        assertThat(reasons(
                        ratio(List.of(new AgeBand("young", 0, 0), new AgeBand("old", 10, 100)), MissingBands.REFUSE)))
                .isEmpty();
    }

    @Test
    void refusesAMissingBandUnlessItCountsAsAbsent() {
        List<AgeBand> old = List.of(new AgeBand("old", 10, 100));

        assertThat(reasons(ratio(old, MissingBands.REFUSE))).containsExactly(Reason.AGE_BAND_MISSING);
        IndirectlyStandardised ratio = ratio(old, MissingBands.COUNT_AS_ABSENT).orThrow();
        assertThat(ratio.expected()).isEqualTo(9);
        assertThat(ratio.absent()).containsExactly("young");
    }

    @Test
    void isRefusedForEveryFigureThatIsWrong() {
        List<AgeBand> wrong =
                List.of(new AgeBand("young", -1, 200), new AgeBand("old", 10, -100), new AgeBand("ancient", 1, 1));

        assertThat(reasons(IndirectlyStandardised.ratio(
                        wrong, reference(-1, 10_000, 900, 0), MissingBands.REFUSE, 0, Confidence.C95)))
                .containsExactly(
                        Reason.MULTIPLIER_NOT_POSITIVE,
                        Reason.COUNT_NEGATIVE,
                        Reason.AGE_BAND_UNKNOWN,
                        Reason.POPULATION_NOT_POSITIVE,
                        Reason.COUNT_NEGATIVE,
                        Reason.DENOMINATOR_NOT_POSITIVE);
    }

    @Test
    void isRefusedWhenNoEventsAreExpected() {
        List<AgeBand> area = List.of(new AgeBand("young", 1, 200), new AgeBand("old", 10, 0));

        assertThat(reasons(IndirectlyStandardised.ratio(
                        area, reference(0, 10_000, 900, 10_000), MissingBands.REFUSE, 100, Confidence.C95)))
                .containsExactly(Reason.REFERENCE_RATE_NOT_POSITIVE);
    }

    private static Measured<IndirectlyStandardised> ratio(List<AgeBand> area, MissingBands missing) {
        return IndirectlyStandardised.ratio(area, REFERENCE, missing, 100, Confidence.C95);
    }

    private static ReferencePopulation reference(double young, double youngPeople, double old, double oldPeople) {
        Map<String, ReferencePopulation.Counts> bands = new LinkedHashMap<>();
        bands.put("young", new ReferencePopulation.Counts(young, youngPeople));
        bands.put("old", new ReferencePopulation.Counts(old, oldPeople));
        return new ReferencePopulation(bands);
    }
}
