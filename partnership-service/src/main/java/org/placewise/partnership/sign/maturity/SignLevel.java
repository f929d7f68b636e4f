package org.placewise.partnership.sign.maturity;

import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.sign.BottomUpFinding;
import org.placewise.partnership.sign.ClarityFinding;
import org.placewise.partnership.sign.ImpactFinding;
import org.placewise.partnership.sign.OwnershipFinding;
import org.placewise.partnership.sign.PowerFinding;
import org.placewise.partnership.sign.measure.AttendanceFinding;

/**
 * Which of the five levels of the matrix (1 not evident, 2 limited, 3 growing, 4 strengthening, 5 embedded) a finding stands
 * beside: the weakest beside 1, the strongest beside 5, the rest in their order. Which steps lie in between is our reading and
 * serves only to set the two side by side; the sign itself is its finding. Findings that judge nothing have no level.
 */
final class SignLevel {

    private static final int NOT_EVIDENT = 1;
    private static final int LIMITED = 2;
    private static final int GROWING = 3;
    private static final int STRENGTHENING = 4;
    private static final int EMBEDDED = 5;

    private SignLevel() {}

    static @Nullable Integer of(Word finding) {
        return switch (finding) {
            case ClarityFinding clarity -> of(clarity);
            case ImpactFinding impact -> of(impact);
            case AttendanceFinding attendance -> of(attendance);
            case BottomUpFinding bottomUp -> of(bottomUp);
            case OwnershipFinding ownership -> of(ownership);
            case PowerFinding power -> of(power);
            default -> throw new IllegalArgumentException(finding.word() + " stands beside no domain");
        };
    }

    private static @Nullable Integer of(ClarityFinding finding) {
        return switch (finding) {
            case NO_RECORDS -> null;
            case NONE_CLEAR -> NOT_EVIDENT;
            case SOME_CLEAR -> GROWING;
            case ALL_CLEAR -> EMBEDDED;
        };
    }

    private static @Nullable Integer of(ImpactFinding finding) {
        return switch (finding) {
            case NO_RECORDS, CANNOT_BE_TESTED, TOO_EARLY_TO_TELL -> null;
            case SOME_MOVED_AGAINST -> NOT_EVIDENT;
            case NONE_MOVED -> LIMITED;
            case SOME_MOVED_AS_INTENDED -> STRENGTHENING;
            case ALL_MOVED_AS_INTENDED -> EMBEDDED;
        };
    }

    private static @Nullable Integer of(AttendanceFinding finding) {
        return switch (finding) {
            case NO_RECORDS -> null;
            case SOME_NEVER_PRESENT -> NOT_EVIDENT;
            case SOME_PRESENT_LESS_THAN_HALF -> GROWING;
            case ALL_PRESENT_HALF_OR_MORE -> EMBEDDED;
        };
    }

    private static @Nullable Integer of(BottomUpFinding finding) {
        return switch (finding) {
            case NO_RECORDS -> null;
            case NOT_AT_THE_TABLE -> NOT_EVIDENT;
            case AT_THE_TABLE -> LIMITED;
            case HEARD -> GROWING;
            case SOME_DECIDED -> STRENGTHENING;
            case ALL_DECIDED -> EMBEDDED;
        };
    }

    private static @Nullable Integer of(OwnershipFinding finding) {
        return switch (finding) {
            case NO_RECORDS, NO_LIVE_ACTIONS -> null;
            case NONE_OWNED -> NOT_EVIDENT;
            case SOME_OWNED -> LIMITED;
            case OWNED_WITHOUT_SCHEDULE, OWNED_REPORTS_OVERDUE -> GROWING;
            case OWNED_REPORTS_NOT_DUE -> STRENGTHENING;
            case OWNED_AND_REPORTED -> EMBEDDED;
        };
    }

    private static @Nullable Integer of(PowerFinding finding) {
        return switch (finding) {
            case NO_RECORDS -> null;
            case ADVISORY_ONLY -> NOT_EVIDENT;
            case POWER_NOT_USED -> LIMITED;
            case DECIDES_ALONE -> STRENGTHENING;
            case DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS -> EMBEDDED;
        };
    }
}
