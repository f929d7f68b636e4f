package org.placewise.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void otherAnswersAreCountedOnTheSameScaleWhateverTheirOrder() {
        Summary whole = Summaries.of(2, 1, 1, 2, 3, 4);

        assertThat(whole.onSameScale(List.of(4, 2, 2), 0, 1)).isEqualTo(Summaries.of(1, 2, 2, 4));
    }

    @Test
    void anEvenNumberOfLevelsHasTwoInTheMiddle() {
        Summary part = Summaries.of(0, 1).onSameScale(List.of(4, 1), 3, 0);

        assertThat(part.medianLow()).isEqualTo(1);
        assertThat(part.medianHigh()).isEqualTo(4);
        assertThat(part.notApplicable()).isEqualTo(3);
    }

    @Test
    void withoutLevelsThereIsNoMedianAndNoRange() {
        Summary none = Summaries.of(0, 1, 2).onSameScale(List.of(), 0, 1);

        assertThat(none.medianLow()).isNull();
        assertThat(none.medianHigh()).isNull();
        assertThat(none.lowest()).isNull();
        assertThat(none.highest()).isNull();
        assertThat(none.distribution()).extracting(LevelCount::count).containsOnly(0);
    }
}
