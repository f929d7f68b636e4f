package org.placewise.partnership.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.impact.GroupLine;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.IndicatorSeries.Value;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.Objective;

/**
 * Claims of avoided admissions against what was observed, for one objective that names them.
 *
 * <p>A claim is what a live action could give ({@link PossibleEffect}). Claims are added up and capped by the admissions of the
 * newest period that tells how many there were: nobody can avoid more admissions than there are. Observed is the fall of the
 * count from the baseline's period to that period.
 *
 * @param claimed the sum of the claims, capped; null where there are none or the total is not published
 * @param capped whether the claims add up to more than there are admissions
 * @param total admissions of the newest period
 * @param observed admissions at the baseline less those of the newest period, below 0 where they rose; null where the count
 *     of the baseline's period is not published
 * @param missing inputs of actions that therefore claim nothing
 */
public record AdmissionsLedger(
        LedgerFinding finding,
        List<PossibleEffect> claims,
        @Nullable Interval claimed,
        boolean capped,
        @Nullable BigDecimal total,
        @Nullable String period,
        @Nullable BigDecimal observed,
        @Nullable String baselinePeriod,
        List<Missing> missing) {

    public AdmissionsLedger {
        claims = List.copyOf(claims);
        missing = List.copyOf(missing);
    }

    /**
     * The ledger of one objective.
     *
     * @param actions that serve it; those that are not live claim nothing
     * @param series its indicator for its place, where it is published
     */
    public static AdmissionsLedger of(Objective objective, List<Action> actions, Optional<IndicatorSeries> series) {
        List<Action> live = actions.stream()
                .filter(action -> action.terms().status().isLive())
                .toList();
        List<PossibleEffect> claims = live.stream()
                .filter(action -> PossibleEffect.missing(action).isEmpty())
                .map(PossibleEffect::of)
                .toList();
        List<Missing> missing = live.stream()
                .flatMap(action -> PossibleEffect.missing(action).stream())
                .toList();
        List<Value> counted = series.map(
                        found -> GroupLine.of(found, objective.terms().populationGroup()).line().values().stream()
                                .filter(value -> value.count() != null)
                                .toList())
                .orElse(List.of());
        return of(claims, missing, counted, objective.terms().baseline());
    }

    private static AdmissionsLedger of(
            List<PossibleEffect> claims, List<Missing> missing, List<Value> counted, @Nullable Baseline baseline) {
        Interval sum = claims.stream().map(PossibleEffect::could).reduce(Interval.NOUGHT, Interval::plus);
        if (counted.isEmpty()) {
            LedgerFinding finding = claims.isEmpty() ? LedgerFinding.NO_CLAIMS : LedgerFinding.TOTAL_NOT_PUBLISHED;
            return new AdmissionsLedger(finding, claims, null, false, null, null, null, null, missing);
        }
        Value latest = counted.getLast();
        BigDecimal total = Objects.requireNonNull(latest.count());
        @Nullable Value start = counted.stream()
                .filter(value -> baseline != null && value.period().equals(baseline.period()))
                .filter(value -> value.periodSort() < latest.periodSort())
                .findFirst()
                .orElse(null);
        @Nullable BigDecimal observed =
                start == null ? null : Objects.requireNonNull(start.count()).subtract(total);
        @Nullable Interval claimed = claims.isEmpty() ? null : sum.capped(total);
        return new AdmissionsLedger(
                finding(claimed, observed),
                claims,
                claimed,
                sum.high().compareTo(total) > 0,
                total,
                latest.period(),
                observed,
                start == null ? null : start.period(),
                missing);
    }

    private static LedgerFinding finding(@Nullable Interval claimed, @Nullable BigDecimal observed) {
        if (claimed == null) {
            return LedgerFinding.NO_CLAIMS;
        }
        if (observed == null) {
            return LedgerFinding.NOT_OBSERVED;
        }
        if (observed.compareTo(claimed.low()) < 0) {
            return LedgerFinding.OBSERVED_LESS_THAN_CLAIMED;
        }
        return observed.compareTo(claimed.high()) > 0
                ? LedgerFinding.OBSERVED_MORE_THAN_CLAIMED
                : LedgerFinding.OBSERVED_AS_CLAIMED;
    }
}
