package org.placewise.reporting.web.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.dashboard.IndicatorExamples.benchmark;
import static org.placewise.reporting.dashboard.IndicatorExamples.gap;
import static org.placewise.reporting.dashboard.IndicatorExamples.indicator;
import static org.placewise.reporting.dashboard.IndicatorExamples.movement;
import static org.placewise.reporting.dashboard.IndicatorExamples.value;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.IndicatorReading;

class StageSummaryTest {

    @Test
    void stagesStandInTheOrderOfTheChainAndUnplacedIndicatorsAtItsEnd() {
        List<StageSummary> stages = StageSummary.of(
                List.of(
                        indicator("A", "proportion", null, null),
                        indicator("B", "proportion", "health-and-wellbeing", null),
                        indicator("C", "proportion", "wider-determinants", gap("1", null, movement("widening")))),
                "E08000021");

        assertThat(stages)
                .extracting(StageSummary::title)
                .containsExactly("Wider determinants", "Health and wellbeing", "Not placed on the chain");
        assertThat(stages.getFirst().counts()).isEqualTo("1 indicator, 1 worse than England, 1 gap widening");
        assertThat(stages.getFirst().more()).isEmpty();
    }

    @Test
    void whatStandsOutComesFirstWhereThereIsNoRoomForAll() {
        List<IndicatorReading> many = Stream.concat(
                        Stream.generate(() -> indicator(value("12.5", benchmark("similar"))))
                                .limit(8),
                        Stream.of(indicator(value("20", benchmark("worse")))))
                .toList();

        StageSummary stage = StageSummary.of(many, "E08000021").getFirst();

        assertThat(stage.cards()).hasSize(6);
        assertThat(stage.cards().getFirst().value()).isEqualTo("20%");
        assertThat(stage.more()).isEqualTo("3 more");
    }
}
