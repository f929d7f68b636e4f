package org.placewise.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of a service under test: the system's until a test sets it; {@link #reset} it afterwards. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private volatile Clock now = SYSTEM;

    /** Stops at this instant. */
    public void set(Instant instant) {
        now = Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Moves on by this much, from wherever it is. */
    public void advance(Duration duration) {
        now = Clock.offset(now, duration);
    }

    /** Runs with the system again. */
    public void reset() {
        now = SYSTEM;
    }

    @Override
    public Instant instant() {
        return now.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }
}
