package org.placewise.partnership.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.placewise.kit.day.EnglishDay;

/** The time and the day that records are stamped with. */
@ApplicationScoped
public class RecordClock {

    private final Clock clock;

    RecordClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The present day in England. */
    public LocalDate today() {
        return EnglishDay.of(now());
    }
}
