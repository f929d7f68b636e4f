package org.placewise.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

class SampleMeanPropertiesTest {

    @Property
    void limitsHoldTheMeanAndWidenWithConfidence(
            @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -1e3, max = 1e3) Double> values) {
        Near.assertLimitsWiden(mean(values, 0, Confidence.C95), mean(values, 0, Confidence.C998));
    }

    @Property
    void movesWithAllValuesInAnyOrder(
            @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = 1, max = 1e3) Double> values,
            @ForAll @DoubleRange(min = 1, max = 1e3) double shift,
            @ForAll Random random) {
        Estimate before = mean(values, 0, Confidence.C95);
        Collections.shuffle(values, random);
        Estimate moved = mean(values, shift, Confidence.C95);

        Near.assertNear(moved.value(), before.value() + shift);
        assertThat(moved.limits().width()).isCloseTo(before.limits().width(), Offset.offset(1e-9));
    }

    @Property
    void isComputedOrRefusedWhateverTheNumbers(@ForAll double[] values) {
        assertThat(SampleMean.of(values, Confidence.C95)).isNotNull();
    }

    private static Estimate mean(List<Double> values, double shift, Confidence confidence) {
        double[] moved = values.stream().mapToDouble(value -> value + shift).toArray();
        return SampleMean.of(moved, confidence).orThrow().estimate();
    }
}
