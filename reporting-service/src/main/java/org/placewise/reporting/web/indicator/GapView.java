package org.placewise.reporting.web.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.GapReading;
import org.placewise.reporting.indicator.InequalityMeasure;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.web.Sentences;

/**
 * The gap between the most and least deprived, in words.
 *
 * @param size such as 9.1 years; why there is none where it cannot be calculated
 * @param calculated whether {@code size} is a figure
 * @param between what lies on either side of it
 * @param detail for whom, period and limits; the reasons where it cannot be calculated
 * @param sign what a value below and above zero means, or null
 * @param movement null where no gap has ever been measured
 */
public record GapView(
        String size,
        boolean calculated,
        String between,
        @Nullable String detail,
        @Nullable String sign,
        @Nullable Finding movement) {

    private static final int TENTHS = 10;
    private static final int FIFTHS = 5;

    /** Reads the gap; null means that no figures by deprivation are published here. */
    public static GapView of(@Nullable GapReading gap) {
        if (gap == null) {
            return new GapView("Not known here", false, "", null, null, null);
        }
        InequalityMeasure shown = shown(gap);
        return shown == null || shown.value() == null
                ? new GapView(
                        "Cannot be calculated",
                        false,
                        between(gap),
                        refusals(gap.difference()),
                        null,
                        Movements.of(gap.movement()))
                : new GapView(
                        Rounded.measure(shown.value().abs(), Rounded.unitOfDifference(shown.unit())),
                        true,
                        shown.measure().equals("sii") ? "across everybody, from most to least deprived" : between(gap),
                        detail(shown, shown.value(), gap),
                        shown.signConvention(),
                        Movements.of(gap.movement()));
    }

    /** The measure that stands for the gap: the difference, else the slope. */
    static @Nullable InequalityMeasure shown(GapReading gap) {
        InequalityMeasure difference = gap.difference();
        return difference == null || difference.value() == null ? gap.slope() : difference;
    }

    private static String between(GapReading gap) {
        return "between the most and least deprived " + groups(gap.quantiles());
    }

    /** Tenths, fifths, or groups and how many. */
    static String groups(int quantiles) {
        return switch (quantiles) {
            case TENTHS -> "tenths";
            case FIFTHS -> "fifths";
            default -> "of " + quantiles + " groups";
        };
    }

    private static String detail(InequalityMeasure shown, BigDecimal value, GapReading gap) {
        String unit = Rounded.unitOfDifference(shown.unit());
        String limits = Rounded.limits(shown.lower95(), shown.upper95(), unit);
        String signed = value.signum() < 0 ? "; signed, " + Rounded.measure(value, unit) : "";
        return IndicatorCard.whom(gap.sex(), gap.age()) + ", " + shown.period()
                + (limits == null ? ", without limits" : ", 95% limits " + limits) + signed + ".";
    }

    private static String refusals(@Nullable InequalityMeasure measure) {
        String reasons =
                measure == null ? "" : Sentences.of(measure.refusals().stream().map(InequalityMeasure.Reason::detail));
        return reasons.isEmpty() ? "The difference between the groups was not measured." : reasons;
    }
}
