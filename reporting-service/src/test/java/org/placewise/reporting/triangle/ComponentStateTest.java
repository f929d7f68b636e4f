package org.placewise.reporting.triangle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.assessment.LevelCount;
import org.placewise.reporting.assessment.Summaries;
import org.placewise.reporting.assessment.Summary;

class ComponentStateTest {

    @Test
    void theWordIsTheLabelOfTheMedianLevel() {
        ComponentState state = ComponentState.of(Summaries.of(0, 1, 3, 3, 4, 3));

        assertThat(state.code()).isEqualTo("assessed");
        assertThat(state.word()).isEqualTo("Established");
        assertThat(state.symbol()).isEqualTo("filled-3-of-4");
    }

    @Test
    void twoDifferentMiddleLevelsAreBothNamedAndNotAveraged() {
        ComponentState state = ComponentState.of(Summaries.of(0, 1, 1, 4, 4));

        assertThat(state.word()).isEqualTo("Not evident to Embedded");
        assertThat(state.symbol()).isEqualTo("between-1-and-4-of-4");
    }

    @Test
    void noLevelAtAllIsNeitherHighNorLowNorUnassessed() {
        ComponentState state = ComponentState.of(Summaries.of(13));

        assertThat(state.code()).isEqualTo("no-level");
        assertThat(state.word()).isEqualTo("No level given");
        assertThat(state.symbol()).isEqualTo("unknown");
    }

    @Test
    void stepsCountPlacesOnTheScaleWhateverItsNumbersAre() {
        Summary fromTen =
                new Summary(List.of(new LevelCount(10, "Low", 0), new LevelCount(20, "High", 3)), 0, 0, 20, 20, 20, 20);

        assertThat(ComponentState.of(fromTen).symbol()).isEqualTo("filled-2-of-2");
    }

    @Test
    void aMedianThatIsNotOnTheScaleIsRefused() {
        Summary broken = new Summary(List.of(new LevelCount(1, "Only", 1)), 0, 0, 2, 2, 2, 2);

        assertThatThrownBy(() -> ComponentState.of(broken)).isInstanceOf(IllegalArgumentException.class);
    }
}
