package org.placewise.partnership.sign.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.scale.AdmissionsLedger;
import org.placewise.partnership.scale.Interval;
import org.placewise.partnership.scale.LedgerFinding;
import org.placewise.partnership.scale.PossibleEffect;
import org.placewise.partnership.sign.http.ScaleTestResponse.MissingResponse;

/**
 * The ledger of an objective that names avoidable emergency admissions: what its live actions claim against what was observed.
 *
 * @param claimed the sum of the claims, never more than the admissions there are; null where there is none to tell
 * @param capped whether the claims add up to more than that
 * @param total admissions of the period
 * @param observed admissions of the baseline's period less those of the period, below 0 where they rose; not shown to be
 *     anybody's doing
 */
public record LedgerResponse(
        UUID objectiveId,
        String title,
        LedgerFinding finding,
        List<PossibleEffect> claims,
        @Nullable Interval claimed,
        boolean capped,
        @Nullable BigDecimal total,
        @Nullable String period,
        @Nullable BigDecimal observed,
        @Nullable String baselinePeriod,
        List<MissingResponse> missing) {

    static LedgerResponse of(Objective objective, AdmissionsLedger ledger) {
        return new LedgerResponse(
                objective.id(),
                objective.terms().title(),
                ledger.finding(),
                ledger.claims(),
                ledger.claimed(),
                ledger.capped(),
                ledger.total(),
                ledger.period(),
                ledger.observed(),
                ledger.baselinePeriod(),
                ledger.missing().stream().map(MissingResponse::of).toList());
    }
}
