package org.placewise.partnership.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundReturnTest {

    @ParameterizedTest
    @CsvSource({"2026-11-13, true", "2026-11-14, true", "2026-11-15, false", ", false"})
    void isApprovedInTimeUpToAndOnTheDayOfItsDeadline(@Nullable LocalDate approvedOn, boolean inTime) {
        FundReturn quarterly = new FundReturn(null, "Second quarter", LocalDate.parse("2026-11-14"), approvedOn);

        assertThat(quarterly.approvedInTime()).isEqualTo(inTime);
        assertThat(quarterly.returnId()).isNotNull();
    }
}
