package org.placewise.partnership.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time that records are stamped with: whole microseconds, as the database keeps them. */
@ApplicationScoped
public class RecordClock {

    private final Clock clock;

    RecordClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in England. */
    public LocalDate today() {
        return EnglishDay.of(now());
    }
}
