package org.placewise.partnership.impact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Baseline;

/**
 * What a series says of the time since a baseline.
 *
 * @param latestFrom first day of the newest period that has a value; null where there is none since the baseline
 * @param change null where something is missing
 */
record SeriesTest(
        Set<Untested> reasons,
        @Nullable LocalDate latestFrom,
        @Nullable ChangeSinceBaseline change) {

    static SeriesTest of(@Nullable Baseline baseline, Optional<IndicatorSeries> series, Optional<GroupLine> line) {
        if (baseline == null || series.isEmpty() || line.isEmpty()) {
            return new SeriesTest(EnumSet.noneOf(Untested.class), null, null);
        }
        return of(baseline, series.get().periodType(), line.get().line());
    }

    private static SeriesTest of(Baseline baseline, String periodType, IndicatorSeries.Line line) {
        Optional<IndicatorSeries.Value> start = line.values().stream()
                .filter(value -> value.value() != null && sameName(value.period(), baseline.period()))
                .findFirst();
        if (start.isEmpty()) {
            return new SeriesTest(EnumSet.of(Untested.BASELINE_PERIOD_NOT_PUBLISHED), null, null);
        }
        IndicatorSeries.Value from = start.get();
        Optional<IndicatorSeries.Value> newest =
                line.latest().filter(latest -> latest.periodSort() > from.periodSort());
        return newest.map(to -> between(from, to, periodType))
                .orElseGet(() -> new SeriesTest(EnumSet.of(Untested.NO_VALUE_SINCE_BASELINE), null, null));
    }

    private static SeriesTest between(IndicatorSeries.Value from, IndicatorSeries.Value to, String periodType) {
        Set<Untested> reasons = EnumSet.noneOf(Untested.class);
        SeriesPeriod later = SeriesPeriod.of(periodType, to);
        if (SeriesPeriod.of(periodType, from).overlaps(later)) {
            reasons.add(Untested.PERIODS_OVERLAP);
        }
        if (!hasLimits(from) || !hasLimits(to)) {
            reasons.add(Untested.NO_LIMITS);
        }
        return new SeriesTest(
                reasons, later.firstDay(), reasons.isEmpty() ? ChangeSinceBaseline.between(from, to) : null);
    }

    /** Whether nothing published since the baseline lies wholly on or after a day. */
    boolean isTooEarlyFor(LocalDate effectFrom) {
        return latestFrom == null || latestFrom.isBefore(effectFrom);
    }

    /** The change of a test for which nothing was missing. */
    ChangeSinceBaseline tested() {
        return Objects.requireNonNull(change, "Nothing was tested");
    }

    private static boolean hasLimits(IndicatorSeries.Value value) {
        return value.lower95() != null && value.upper95() != null;
    }

    private static boolean sameName(String one, String other) {
        return one.replace(" ", "").equals(other.replace(" ", ""));
    }
}
