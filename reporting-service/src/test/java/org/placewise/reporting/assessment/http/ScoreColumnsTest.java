package org.placewise.reporting.assessment.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.reporting.assessment.AssessmentScore;

class ScoreColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void textThatASpreadsheetWouldRunIsGuarded(String topic) {
        assertThat(ScoreColumns.row(score(topic))).contains("'" + topic);
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(ScoreColumns.row(score("Smoking = a priority"))).contains("Smoking = a priority");
    }

    @Test
    void whatIsNotKnownIsAnEmptyCellAndEveryColumnIsFilled() {
        assertThat(ScoreColumns.row(score(null)))
                .hasSameSizeAs(ScoreColumns.NAMES)
                .endsWith("not-known", "", "", "", "", "0", "service", "false", "", "");
    }

    private static AssessmentScore score(@Nullable String topic) {
        return new AssessmentScore(
                "E08000001",
                null,
                null,
                "service",
                "pots",
                "1.0",
                "POTS",
                topic,
                new UUID(0, 1),
                LocalDate.EPOCH,
                Instant.EPOCH,
                false,
                "unmet-need",
                null,
                null,
                "not-known",
                null,
                null,
                null,
                null,
                0,
                "service",
                false,
                null,
                null);
    }
}
