package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.objective.ObjectiveFixture.clear;
import static org.placewise.partnership.objective.ObjectiveFixture.without;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectivePart;
import org.placewise.partnership.sign.ClarityReading.PartCount;

class ClaritySignTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NO_RECORDS, No objective is recorded.",
        "0, 1, NONE_CLEAR, 0 of 1 objectives state every part of a clear objective.",
        "0, 9, NONE_CLEAR, 0 of 9 objectives state every part of a clear objective.",
        "1, 0, ALL_CLEAR,  1 of 1 objectives state every part of a clear objective.",
        "1, 9, SOME_CLEAR, 1 of 10 objectives state every part of a clear objective.",
        "9, 1, SOME_CLEAR, 9 of 10 objectives state every part of a clear objective.",
        "9, 0, ALL_CLEAR,  9 of 9 objectives state every part of a clear objective.",
    })
    void findsNoneSomeOrAllClear(int clear, int unclear, ClarityFinding expected, String explanation) {
        ClarityReading reading = ClaritySign.of(objectives(clear, unclear));

        assertThat(reading.finding()).isEqualTo(expected);
        assertThat(reading.explanation()).isEqualTo(explanation);
        assertThat(reading.counts().objectives()).isEqualTo(clear + unclear);
        assertThat(reading.counts().clear()).isEqualTo(clear);
    }

    @ParameterizedTest
    @EnumSource
    void anyMissingPartIsCountedAndNamedAsWhatWouldChangeTheSign(ObjectivePart missing) {
        Objective unclear = without(missing);

        ClarityReading reading = ClaritySign.of(List.of(clear(), unclear));

        assertThat(reading.counts().parts()).hasSize(6).allSatisfy(count -> assertThat(count)
                .isEqualTo(count.part() == missing ? new PartCount(missing, 1, 1) : new PartCount(count.part(), 2, 0)));
        assertThat(reading.records().getLast().objectiveId()).isEqualTo(unclear.id());
        assertThat(reading.records().getLast().missing()).containsExactly(missing);
    }

    @Test
    void splittingAClearObjectiveIntoTenRaisesNothing() {
        ClarityFinding before = ClaritySign.of(objectives(1, 2)).finding();
        ClarityFinding after = ClaritySign.of(objectives(10, 2)).finding();

        assertThat(after).isEqualTo(before);
    }

    private static List<Objective> objectives(int clear, int unclear) {
        return Stream.concat(
                        Collections.nCopies(clear, clear()).stream(),
                        Collections.nCopies(unclear, without(ObjectivePart.BASELINE)).stream())
                .toList();
    }
}
