package org.placewise.assessment.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Faults;

/** How long an invitation holds: {@value #DAYS} days unless said otherwise, and {@value #MOST_DAYS} at most. */
final class InvitationPeriod {

    static final int DAYS = 14;
    static final int MOST_DAYS = 90;

    private InvitationPeriod() {}

    static Instant end(@Nullable Instant wanted, Instant now, Faults faults) {
        if (wanted == null) {
            return now.plus(DAYS, ChronoUnit.DAYS);
        }
        if (!wanted.isAfter(now)) {
            faults.add("/expiresAt", "expires-in-past", "The invitation would have expired already.");
        }
        if (wanted.isAfter(now.plus(MOST_DAYS, ChronoUnit.DAYS))) {
            faults.add("/expiresAt", "expires-too-late", "An invitation holds for at most " + MOST_DAYS + " days.");
        }
        return wanted;
    }
}
