package org.placewise.indicator.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.comparability.Acceptance;
import org.placewise.indicator.comparability.Comparability;
import org.placewise.indicator.comparability.Incomparability;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.inequality.InequalityValue;
import org.placewise.indicator.measure.inequality.LimitsMethod;
import org.placewise.indicator.measure.inequality.SignConvention;

class GapChangeTest {

    private static final Comparability COMPARABLE = new Comparability.Comparable();
    private static final Incomparability EDITIONS =
            new Incomparability(Incomparability.Reason.OTHER_DEPRIVATION_VINTAGE, "Two editions of the indices.");
    private static final Comparability NOT_COMPARABLE = new Comparability.NotComparable(List.of(EDITIONS));

    @Test
    void aGapThatGrewBeyondChanceIsWidening() {
        GapChange change = change(gap(6, 5, 7), gap(9, 8, 10));

        assertThat(change.change().value()).isEqualTo(3);
        assertThat(change.change().limits().lower()).isCloseTo(3 - Math.sqrt(2), within(1e-12));
        assertThat(change.change().limits().upper()).isCloseTo(3 + Math.sqrt(2), within(1e-12));
        assertThat(change.movement()).isEqualTo(GapMovement.WIDENING);
    }

    @Test
    void aNegativeGapThatNearsZeroIsNarrowing() {
        GapChange change = change(gap(-9, -10, -8), gap(-6, -7, -5));

        assertThat(change.change().value()).isEqualTo(-3);
        assertThat(change.movement()).isEqualTo(GapMovement.NARROWING);
        assertThat(change.change().sign()).isEqualTo(SignConvention.POSITIVE_WHEN_GAP_WIDENED);
    }

    @Test
    void aGapThatTurnedRoundIsReversedAndMeasuredByItsSize() {
        GapChange change = change(gap(4, 3, 5), gap(-9, -11, -8));

        assertThat(change.reversed()).isTrue();
        assertThat(change.change().value()).isEqualTo(5);
        assertThat(change.change().limits().lower()).isCloseTo(5 - Math.hypot(1, 1), within(1e-12));
        assertThat(change.change().limits().upper()).isCloseTo(5 + Math.hypot(2, 1), within(1e-12));
        assertThat(change.movement()).isEqualTo(GapMovement.WIDENING);
    }

    @Test
    void aRatioThatTurnedRoundIsMeasuredByItsSize() {
        GapChange change = change(ratio(0.5, 0.45, 0.55), ratio(2, 1.8, 2.2));

        assertThat(change.reversed()).isTrue();
        assertThat(change.change().value()).isCloseTo(1, within(1e-12));
        assertThat(change.movement()).isEqualTo(GapMovement.NO_CLEAR_CHANGE);
    }

    @Test
    void aChangeWithinChanceIsNotClear() {
        assertThat(change(gap(6, 4, 8), gap(7, 5, 9)).movement()).isEqualTo(GapMovement.NO_CLEAR_CHANGE);
    }

    @Test
    void aRatioBelowOneThatFellIsWidening() {
        GapChange change = change(ratio(0.8, 0.75, 0.85), ratio(0.5, 0.47, 0.53));

        assertThat(change.change().value()).isCloseTo(1.6, within(1e-12));
        assertThat(change.movement()).isEqualTo(GapMovement.WIDENING);
    }

    @Test
    void gapsThatAreNotComparableAreRefusedWithEveryReason() {
        assertThat(GapChange.between(gap(6, 5, 7), ratio(2, 1, 3), NOT_COMPARABLE, Acceptance.REFUSE))
                .isInstanceOfSatisfying(
                        Measured.Refused.class, refused -> assertThat(((Measured.Refused<?>) refused).reasons())
                                .extracting(Refusal::detail)
                                .containsExactly(
                                        "Two editions of the indices.",
                                        "The two gaps do not have the same sign convention and confidence"));
    }

    @Test
    void whoAcceptsGetsTheChangeWithItsCaveats() {
        GapChange change = GapChange.between(
                        gap(6, 5, 7), gap(9, 8, 10), NOT_COMPARABLE, Acceptance.ACCEPT_WITH_CAVEATS)
                .orThrow();

        assertThat(change.caveats()).containsExactly(EDITIONS);
    }

    @Test
    void aRatioWhoseLimitsReachZeroHasNoChange() {
        assertThat(GapChange.between(ratio(0.8, -0.1, 1.5), ratio(0.5, 0.4, 0.6), COMPARABLE, Acceptance.REFUSE))
                .isInstanceOf(Measured.Refused.class);
    }

    private static GapChange change(InequalityValue earlier, InequalityValue later) {
        return GapChange.between(earlier, later, COMPARABLE, Acceptance.REFUSE).orThrow();
    }

    /** An absolute gap at 95%. */
    private static InequalityValue gap(double value, double lower, double upper) {
        return new InequalityValue(
                value,
                new Limits(lower, upper),
                Confidence.C95,
                LimitsMethod.MOVER,
                SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED);
    }

    /** A relative gap at 95%. */
    private static InequalityValue ratio(double value, double lower, double upper) {
        return new InequalityValue(
                value,
                new Limits(lower, upper),
                Confidence.C95,
                LimitsMethod.LOG_RATIO,
                SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED);
    }
}
