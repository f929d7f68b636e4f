package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.release.ReleaseState.APPROVED;
import static org.placewise.indicator.release.ReleaseState.CHECKED;
import static org.placewise.indicator.release.ReleaseState.DRAFT;
import static org.placewise.indicator.release.ReleaseState.PUBLISHED;
import static org.placewise.indicator.release.ReleaseState.RECEIVED;
import static org.placewise.indicator.release.ReleaseState.REJECTED;
import static org.placewise.indicator.release.ReleaseState.SUPERSEDED;
import static org.placewise.indicator.release.ReleaseState.VALIDATING;
import static org.placewise.indicator.release.ReleaseState.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseStateTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, VALIDATING",
        "VALIDATING, LOADING",
        "VALIDATING, DRAFT",
        "VALIDATING, CHECKED",
        "LOADING, PUBLISHED",
        "DRAFT, APPROVED",
        "DRAFT, WITHDRAWN",
        "APPROVED, LOADING",
        "PUBLISHED, SUPERSEDED",
        "PUBLISHED, WITHDRAWN",
        "SUPERSEDED, PUBLISHED",
        "REJECTED, RECEIVED",
        "CHECKED, RECEIVED",
    })
    void goesOn(ReleaseState from, ReleaseState to) {
        assertThat(from.mayBecome(to)).isTrue();
        assertThat(to.previous()).contains(from);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, PUBLISHED",
        "RECEIVED, APPROVED",
        "DRAFT, PUBLISHED",
        "REJECTED, APPROVED",
        "REJECTED, PUBLISHED",
        "REJECTED, WITHDRAWN",
        "CHECKED, PUBLISHED",
        "PUBLISHED, DRAFT",
        "PUBLISHED, APPROVED",
        "PUBLISHED, REJECTED",
    })
    void doesNotSkipAStep(ReleaseState from, ReleaseState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void neverLeavesAWithdrawal(ReleaseState to) {
        assertThat(WITHDRAWN.mayBecome(to)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReleaseState.class,
            names = {"RECEIVED", "VALIDATING", "LOADING", "PROFILING"})
    void beginsInterruptedWorkAgainOrRejectsIt(ReleaseState work) {
        assertThat(work.isSettled()).isFalse();
        assertThat(work.next()).contains(VALIDATING, REJECTED);
    }

    @Test
    void restsInEveryOtherState() {
        assertThat(List.of(DRAFT, APPROVED, PUBLISHED, SUPERSEDED, WITHDRAWN, REJECTED, CHECKED))
                .allMatch(ReleaseState::isSettled);
        assertThat(RECEIVED.previous()).containsExactlyInAnyOrder(REJECTED, CHECKED);
    }
}
