package org.placewise.kit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Pace PACE = new Pace(Duration.ofSeconds(10), 1_000, Duration.ofSeconds(60));

    @ParameterizedTest(name = "{1} bytes after {0} ms: {2}")
    @CsvSource({
        "0, 0, false",
        "9999, 0, false",
        "10000, 0, false",
        "11000, 1000, false",
        "11000, 999, true",
        "20000, 10000, false",
        "20000, 9999, true",
        "59999, 1000000, false",
        "60000, 1000000, true"
    })
    void whatArrivesMoreSlowlyThanItMayAfterTheGraceOrTooLateAltogetherIsTooSlow(
            long millis, long bytes, boolean tooSlow) {
        assertThat(PACE.isTooSlow(Duration.ofMillis(millis), bytes)).isEqualTo(tooSlow);
    }
}
