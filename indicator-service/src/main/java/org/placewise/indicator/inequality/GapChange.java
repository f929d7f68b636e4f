package org.placewise.indicator.inequality;

import java.util.ArrayList;
import java.util.List;
import org.placewise.indicator.comparability.Acceptance;
import org.placewise.indicator.comparability.Comparability;
import org.placewise.indicator.comparability.Incomparability;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.indicator.measure.inequality.InequalityValue;
import org.placewise.indicator.measure.inequality.LimitsMethod;
import org.placewise.indicator.measure.inequality.SignConvention;

/**
 * How the size of a gap moved between two independent measurements of it: of a difference, by how much it is wider; of a ratio, how many
 * times as far from 1. The size is that in the gap's own direction, so that a gap which turned round is wider when it is now further
 * from equality on the other side.
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
        Estimate before = size(earlier);
        Estimate now = size(later);
        InequalityValue change = new InequalityValue(
                ratio ? now.value() / before.value() : now.value() - before.value(),
                ratio ? ratio(before, now) : difference(before, now),
                earlier.confidence(),
                LimitsMethod.MOVER,
                ratio ? SignConvention.ABOVE_ONE_WHEN_GAP_WIDENED : SignConvention.POSITIVE_WHEN_GAP_WIDENED);
        return new GapChange(earlier, later, change, isBelow(earlier) != isBelow(later), caveats);
    }

    /** The gap in its own direction: a difference above 0, a ratio above 1. */
    private static Estimate size(InequalityValue gap) {
        if (!isBelow(gap)) {
            return new Estimate(gap.value(), gap.limits());
        }
        return gap.sign().isOfRatio()
                ? new Estimate(1 / gap.value(), gap.limits().on(limit -> 1 / limit))
                : new Estimate(-gap.value(), gap.limits().on(limit -> -limit));
    }

    private static boolean isBelow(InequalityValue gap) {
        return gap.value() < gap.sign().equality();
    }

    private static Limits ratio(Estimate before, Estimate now) {
        return difference(logarithm(before), logarithm(now)).on(Math::exp);
    }

    private static Estimate logarithm(Estimate ratio) {
        return new Estimate(Math.log(ratio.value()), ratio.limits().on(Math::log));
    }

    private static Limits difference(Estimate before, Estimate now) {
        double change = now.value() - before.value();
        double below =
                Math.hypot(now.value() - now.limits().lower(), before.limits().upper() - before.value());
        double above = Math.hypot(
                now.limits().upper() - now.value(),
                before.value() - before.limits().lower());
        return new Limits(change - below, change + above);
    }
}
