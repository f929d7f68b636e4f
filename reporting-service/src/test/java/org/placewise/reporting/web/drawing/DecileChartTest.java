package org.placewise.reporting.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.DeprivationReading.DecileShare;
import org.placewise.reporting.web.drawing.DecileChart.Column;
import org.placewise.reporting.web.drawing.DecileChart.Tick;

class DecileChartTest {

    @Test
    void columnsAreAsHighAsTheirSharesAndLabelled() {
        DecileChart chart = DecileChart.of(shares(0.4, 0.2, 0));

        assertThat(chart.columns()).extracting(Column::label).containsExactly("40.0%", "20.0%", "0.0%");
        assertThat(chart.columns().get(0).height())
                .isEqualTo(2 * chart.columns().get(1).height());
        assertThat(chart.columns().get(2).height()).isZero();
        assertThat(chart.ticks()).extracting(Tick::label).containsExactly("0%", "10%", "20%", "30%", "40%");
        assertThat(chart.evenY()).isEqualTo(chart.ticks().get(1).y());
    }

    @Test
    void aPlaceWithoutSmallAreasDrawsNoColumnAndKeepsTheScale() {
        DecileChart chart = DecileChart.of(List.of(new DecileShare(1, 0, null, 0, null)));

        assertThat(chart.columns().getFirst().height()).isZero();
        assertThat(chart.ticks()).extracting(Tick::label).containsExactly("0%", "10%", "20%");
    }

    private static List<DecileShare> shares(double... shares) {
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new DecileShare(i + 1, 1, shares[i], 1, shares[i]))
                .toList();
    }
}
