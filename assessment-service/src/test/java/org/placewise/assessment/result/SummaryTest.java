package org.placewise.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.AnswerFixture;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.result.Summary.LevelCount;

class SummaryTest {

    @ParameterizedTest(name = "{0}: medians {1} and {2}, range {3} to {4}")
    @CsvSource({
        "'2',           2, 2, 2, 2",
        "'1 4',         1, 4, 1, 4",
        "'4 1 2',       2, 2, 1, 4",
        "'1 1 4 4',     1, 4, 1, 4",
        "'1 2 3 4',     2, 3, 1, 4",
        "'3 3 3 3 1',   3, 3, 1, 3",
        "'1 - 4',       1, 4, 1, 4",
        "'? 3 ?',       3, 3, 3, 3",
        "'',            ,  ,  ,",
        "'- ? -',       ,  ,  ,"
    })
    void givesLowerAndUpperMedianAndRangeAsLevels(
            String answers, Integer medianLow, Integer medianHigh, Integer lowest, Integer highest) {
        Summary summary = Summary.of(InstrumentFixture.scaleTo(4), AnswerFixture.answers(answers));

        assertThat(summary.medianLow()).isEqualTo(medianLow);
        assertThat(summary.medianHigh()).isEqualTo(medianHigh);
        assertThat(summary.lowest()).isEqualTo(lowest);
        assertThat(summary.highest()).isEqualTo(highest);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',              '0 0 0 0', 0, 0",
        "'1 1 3',         '2 0 1 0', 0, 0",
        "'4 - ? ? 4 4 2', '0 1 0 3', 1, 2"
    })
    void countsEveryLevelOfTheScaleAndTheOtherAnswersBeside(
            String answers, String counts, int notApplicable, int notKnown) {
        Summary summary = Summary.of(InstrumentFixture.scaleTo(4), AnswerFixture.answers(answers));

        assertThat(summary.distribution().stream().map(LevelCount::count).map(String::valueOf))
                .containsExactly(counts.split(" "));
        assertThat(summary.notApplicable()).isEqualTo(notApplicable);
        assertThat(summary.notKnown()).isEqualTo(notKnown);
    }
}
