package org.placewise.indicator.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SampleQuantileTest {

    @Test
    void liesBetweenOrderStatistics() {
        assertThat(SampleQuantile.of(new double[] {3, 1, 4, 2}, 0.5)).isEqualTo(2.5);
        assertThat(SampleQuantile.of(new double[] {3, 1, 4, 2}, 0)).isEqualTo(1);
        assertThat(SampleQuantile.of(new double[] {3, 1, 4, 2}, 1)).isEqualTo(4);
        assertThat(SampleQuantile.of(new double[] {7}, 0.975)).isEqualTo(7);
    }

    @Property
    void isThatOfTheSortedSample(
            @ForAll @Size(min = 1, max = 200) double[] sample,
            @ForAll @DoubleRange(min = 0, max = 1) double probability) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * probability;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double expected = sorted[below] + (place - below) * (sorted[above] - sorted[below]);

        assertThat(SampleQuantile.of(sample, probability))
                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }
}
