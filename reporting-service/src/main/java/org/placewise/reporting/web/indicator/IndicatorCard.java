package org.placewise.reporting.web.indicator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.number.Rounded;

/**
 * An indicator of a place in its newest state.
 *
 * @param href its own page
 * @param whom sex and age of the line that stands for it
 * @param value rounded with its unit, or why there is none
 * @param limits 95% limits, or that there are none
 * @param newer what is known of a later period that has no value, or null
 */
public record IndicatorCard(
        String id,
        String name,
        String href,
        boolean avoidable,
        String whom,
        String value,
        String period,
        String limits,
        @Nullable String newer,
        Finding benchmark,
        Finding trend,
        GapView gap) {

    /** Makes the card of an indicator of this place. */
    public static IndicatorCard of(IndicatorReading reading, String gssCode) {
        SeriesValue shown = reading.latestShown();
        SeriesValue newest = reading.latest();
        return new IndicatorCard(
                "indicator-" + reading.indicatorId(),
                reading.name(),
                "/places/" + gssCode + "/indicators/" + reading.indicatorId(),
                reading.avoidableEmergencyAdmissions(),
                whom(reading.sex(), reading.age()),
                shown == null ? "No value published" : ValueWords.of(shown, reading.unit()),
                shown == null ? "" : shown.period(),
                limits(shown, reading.unit()),
                newest == null || newest.equals(shown) ? null : absence(newest),
                Comparisons.of(reading, gssCode),
                Movements.of(reading.trend()),
                GapView.of(reading.gap()));
    }

    /** Persons, all ages. */
    public static String whom(String sex, String age) {
        boolean word = age.length() > 1 && Character.isLowerCase(age.charAt(1));
        return sex + ", " + (word ? age.substring(0, 1).toLowerCase(Locale.UK) + age.substring(1) : age);
    }

    private static String limits(@Nullable SeriesValue shown, String unit) {
        if (shown == null) {
            return "";
        }
        String limits = Rounded.limits(shown.lower95(), shown.upper95(), unit);
        return limits == null ? "published without 95% limits" : "95% limits " + limits;
    }

    private static String absence(SeriesValue newest) {
        String reason = ValueWords.reason(newest);
        String words = newest.period() + ": " + ValueWords.exact(newest).toLowerCase(Locale.UK);
        return reason == null ? words + "." : words + ". " + reason;
    }

    /** Returns whether a board should look here first: worse than England, getting worse, or with a widening gap. */
    boolean standsOut() {
        return benchmark.adverse()
                || trend.adverse()
                || gap.movement() != null && gap.movement().adverse();
    }
}
