package org.placewise.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrongSecretsTest {

    private static final Instant NOON = Instant.parse("2026-05-13T12:00:00Z");

    private final Watch watch = new Watch();
    private final WrongSecrets wrongSecrets = new WrongSecrets(3, watch);

    @Test
    void tellsASourceToWaitForTheRestOfTheMinuteAfterSoMany() {
        note("10.0.0.1", 3);
        watch.now = NOON.plusSeconds(20);

        assertThat(wrongSecrets.note("10.0.0.1")).contains(Duration.ofSeconds(40));
        watch.now = NOON.plusSeconds(59);
        assertThat(wrongSecrets.note("10.0.0.1")).contains(Duration.ofSeconds(1));
        watch.now = NOON.plusSeconds(60);
        assertThat(wrongSecrets.note("10.0.0.1")).isEmpty();
    }

    @Test
    void tellsNobodyElseToWait() {
        note("10.0.0.1", 4);

        assertThat(wrongSecrets.note("10.0.0.2")).isEmpty();
    }

    @Test
    void beginsANewMinuteWhenTheClockIsPutBack() {
        watch.now = NOON.plus(Duration.ofDays(15));
        note("10.0.0.1", 4);
        watch.now = NOON;

        assertThat(wrongSecrets.note("10.0.0.1")).isEmpty();
    }

    @Test
    void manySourcesTakeABoundedPlace() {
        IntStream.range(0, 50_000).forEach(i -> wrongSecrets.note("source " + i));

        assertThat(wrongSecrets.note("one more")).isEmpty();
        assertThat(wrongSecrets.sources()).isLessThanOrEqualTo(10_000);
    }

    private void note(String source, int times) {
        IntStream.range(0, times).forEach(i -> wrongSecrets.note(source));
    }

    private static final class Watch extends Clock {

        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
