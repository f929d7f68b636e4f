package org.placewise.indicator.measure.inequality;

import java.util.ArrayList;
import java.util.List;
import org.placewise.indicator.comparability.Acceptance;
import org.placewise.indicator.comparability.Comparability;
import org.placewise.indicator.comparability.Incomparability;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * How a gap moved between two independent measurements of it: of a difference, how much later is above earlier; of a ratio, how many
 * times earlier it is. It is turned so that it says wider or narrower: in the direction that the earlier gap had.
 *
 * <p>Limits are recovered from those of the two gaps, on the logarithm for a ratio (Newcombe 1998, Statistics in Medicine 17:873-890;
 * Zou and Donner 2008, Statistics in Medicine 27:1693-1702). Measurements whose periods overlap are not independent: the limits of
 * their change are then too wide, and comparability says so.
 *
 * @param change with limits at the confidence of the gaps
 * @param reversed whether the gap now has the other direction
 * @param caveats what sets the two gaps apart; empty when they are comparable
 */
public record GapChange(
        InequalityValue earlier,
        InequalityValue later,
        InequalityValue change,
        boolean reversed,
        List<Incomparability> caveats) {

    public GapChange {
        caveats = List.copyOf(caveats);
    }

    /**
     * From an earlier to a later gap.
     *
     * @param comparability of what the two rest on
     * @param acceptance whether a comparison across differences is wanted
     * @return refused for each difference that is not accepted, and when the gaps are of different kinds or confidence
     */
    public static Measured<GapChange> between(
            InequalityValue earlier, InequalityValue later, Comparability comparability, Acceptance acceptance) {
        List<Refusal> reasons = new ArrayList<>();
        if (acceptance == Acceptance.REFUSE) {
            comparability
                    .caveats()
                    .forEach(caveat -> reasons.add(new Refusal(Reason.NOT_COMPARABLE, caveat.sentence())));
        }
        if (earlier.sign() != later.sign() || !earlier.confidence().equals(later.confidence())) {
            reasons.add(new Refusal(
                    Reason.NOT_COMPARABLE, "The two gaps do not have the same sign convention and confidence"));
        }
        if (earlier.sign().isOfRatio()
                && (earlier.limits().lower() <= 0 || later.limits().lower() <= 0)) {
            reasons.add(
                    new Refusal(Reason.TOO_UNCERTAIN, "A ratio whose limits reach 0 has no change that could be told"));
        }
        return Measured.unless(reasons, () -> of(earlier, later, comparability.caveats()));
    }

    /** What the limits say of the change. */
    public GapMovement movement() {
        double none = change.sign().equality();
        if (change.limits().contain(none)) {
            return GapMovement.NO_CLEAR_CHANGE;
        }
        return change.value() < none ? GapMovement.NARROWING : GapMovement.WIDENING;
    }

    private static GapChange of(InequalityValue earlier, InequalityValue later, List<Incomparability> caveats) {
        boolean ratio = earlier.sign().isOfRatio();
        double equality = earlier.sign().equality();
        boolean below = earlier.value() < equality;
        Limits limits = ratio
                ? ratio(earlier, later)
                : difference(earlier.limits(), earlier.value(), later.limits(), later.value());
        double value = ratio ? later.value() / earlier.value() : later.value() - earlier.value();
        InequalityValue change = new InequalityValue(
                below ? turned(value, ratio) : value,
                below ? limits.on(limit -> turned(limit, ratio)) : limits,
                earlier.confidence(),
                LimitsMethod.MOVER,
                ratio ? SignConvention.ABOVE_ONE_WHEN_GAP_WIDENED : SignConvention.POSITIVE_WHEN_GAP_WIDENED);
        boolean reversed = (earlier.value() - equality) * (later.value() - equality) < 0;
        return new GapChange(earlier, later, change, reversed, caveats);
    }

    private static double turned(double value, boolean ratio) {
        return ratio ? 1 / value : -value;
    }

    private static Limits ratio(InequalityValue earlier, InequalityValue later) {
        return difference(
                        earlier.limits().on(Math::log),
                        Math.log(earlier.value()),
                        later.limits().on(Math::log),
                        Math.log(later.value()))
                .on(Math::exp);
    }

    private static Limits difference(Limits earlier, double before, Limits later, double now) {
        double change = now - before;
        double below = Math.hypot(now - later.lower(), earlier.upper() - before);
        double above = Math.hypot(later.upper() - now, before - earlier.lower());
        return new Limits(change - below, change + above);
    }
}
