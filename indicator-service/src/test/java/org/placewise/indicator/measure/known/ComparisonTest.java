package org.placewise.indicator.measure.known;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;

class ComparisonTest {

    private final Comparison comparison = new Comparison("comparison-itself", 1e-9);

    @Test
    void acceptsFiguresWithinTheTolerance() {
        comparison.figure("close", 100, 100 + 1e-8);
        comparison.figure("zero", 0, 1e-10);

        assertThatCode(comparison::verify).doesNotThrowAnyException();
    }

    @Test
    void failsForAFigureThatIsOffOrNotANumber() {
        comparison.figure("off", 100, 100 + 1e-6);
        comparison.figure("lost", 100, Double.NaN);

        assertThatThrownBy(comparison::verify).hasMessageContaining("off is").hasMessageContaining("lost is NaN");
    }

    @Test
    void failsWhenARefusalIsLackingAndWhenThereIsOneTooMany() {
        comparison.refused("accepted", Measured.of(1.5));
        comparison.computed("turned down", Measured.refused(Refusal.Reason.TOO_FEW_EVENTS, "9 events"));

        assertThatThrownBy(comparison::verify)
                .hasMessageContaining("accepted should have been refused")
                .hasMessageContaining("turned down was refused");
    }

    @Test
    void failsWhenNothingWasCompared() {
        assertThatThrownBy(comparison::verify).hasMessageContaining("comparisons of comparison-itself");
    }
}
