package org.placewise.reporting.component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placewise.kit.word.Word;
import org.placewise.reporting.assessment.Evidence;

/**
 * How well a level is supported by dated evidence, by the curve of the assessment service: the newest evidence decides; it
 * counts in full for a year (365 days), then less, and for nothing from three years (1,095 days). Evidence dated after the
 * day of reading is new.
 */
public enum Support implements Word {
    /** The newest evidence is at most a year old. */
    FRESH,
    /** It is between one and three years old. */
    AGEING,
    /** It is three years old or more. */
    STALE,
    /** There is evidence, and none of it has a date. */
    UNDATED,
    /** There is no evidence. */
    UNSUPPORTED;

    /** The curve in words. */
    public static final String CURVE = "Evidence counts in full until it is 365 days old, then loses weight evenly, and"
            + " counts for nothing from 1,095 days.";

    private static final long FRESH_UNTIL_DAYS = 365;
    private static final long STALE_FROM_DAYS = 1_095;

    /** How well this evidence supports a level on a day. */
    public static Support of(List<Evidence> evidence, LocalDate on) {
        if (evidence.isEmpty()) {
            return UNSUPPORTED;
        }
        return newest(evidence)
                .map(newest -> of(ChronoUnit.DAYS.between(newest, on)))
                .orElse(UNDATED);
    }

    /** The day of the newest evidence; empty when none has a date. */
    public static Optional<LocalDate> newest(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::date).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private static Support of(long days) {
        if (days <= FRESH_UNTIL_DAYS) {
            return FRESH;
        }
        return days >= STALE_FROM_DAYS ? STALE : AGEING;
    }
}
