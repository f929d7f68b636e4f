package org.placewise.assessment.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placewise.assessment.answer.Evidence;

/**
 * How evidence ages. The curve is Placewise's own and stated wherever it is used: evidence counts in full until it is a year old
 * (365 days), then loses weight evenly until it counts for nothing at three years (1,095 days). The newest evidence of a level
 * decides; evidence dated after the day of reading is new.
 */
public final class EvidenceAge {

    /** Until this age in days evidence counts in full. */
    public static final int FULL_UNTIL_DAYS = 365;

    /** From this age in days evidence counts for nothing. */
    public static final int NOTHING_FROM_DAYS = 1095;

    /** The curve in words. */
    public static final String CURVE = "Evidence counts in full until it is " + FULL_UNTIL_DAYS
            + " days old, then loses weight evenly, and counts for nothing from " + NOTHING_FROM_DAYS + " days.";

    private EvidenceAge() {}

    /** The weight of evidence of this age, from 1 down to 0; not rounded. */
    public static double weight(long days) {
        if (days <= FULL_UNTIL_DAYS) {
            return 1;
        }
        return days >= NOTHING_FROM_DAYS
                ? 0
                : (double) (NOTHING_FROM_DAYS - days) / (NOTHING_FROM_DAYS - FULL_UNTIL_DAYS);
    }

    /** The day of the newest evidence; empty when none has a date. */
    public static Optional<LocalDate> newest(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::date).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** How well this evidence supports a level on the day. */
    public static Support support(List<Evidence> evidence, LocalDate on) {
        if (evidence.isEmpty()) {
            return Support.UNSUPPORTED;
        }
        return newest(evidence)
                .map(newest -> EvidenceAge.of(ChronoUnit.DAYS.between(newest, on)))
                .orElse(Support.UNDATED);
    }

    private static Support of(long days) {
        if (days <= FULL_UNTIL_DAYS) {
            return Support.FRESH;
        }
        return days >= NOTHING_FROM_DAYS ? Support.STALE : Support.AGEING;
    }
}
