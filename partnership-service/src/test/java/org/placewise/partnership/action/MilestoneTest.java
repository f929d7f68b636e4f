package org.placewise.partnership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-14, , false",
        "2026-12-15, , false",
        "2026-12-16, , true",
        "2026-12-16, 2026-12-15, false",
        "2026-12-20, 2026-12-19, false"
    })
    void isMissedFromTheDayAfterItsDayUnlessItWasReached(
            LocalDate today, @Nullable LocalDate reachedOn, boolean missed) {
        Milestone milestone = new Milestone(null, "First session held", LocalDate.parse("2026-12-15"), reachedOn);

        assertThat(milestone.missedOn(today)).isEqualTo(missed);
    }
}
