package org.placewise.indicator.measure.quantile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewise.indicator.measure.Measured;

class QuantilesPropertiesTest {

    @Property
    void followTheirValuesHoweverTheyAreOrdered(
            @ForAll @Size(min = 10, max = 100) List<@IntRange(max = 50) Integer> values, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        List<Integer> quantiles = quantiles(values);
        List<Integer> ofShuffled = quantiles(shuffled);

        for (int i = 0; i < values.size(); i++) {
            assertThat(ofShuffled.get(shuffled.indexOf(values.get(i)))).isEqualTo(quantiles.get(i));
        }
    }

    @Property
    void growWithTheirValues(@ForAll @Size(min = 10, max = 100) List<@IntRange(max = 1000) Integer> values) {
        List<Integer> quantiles = quantiles(values.stream().sorted().toList());

        assertThat(quantiles).isSorted();
        assertThat(quantiles).allMatch(quantile -> quantile >= 1 && quantile <= 10);
    }

    @Property
    void ofDifferentValuesAreOfEqualSizeButForOne(@ForAll @IntRange(min = 10, max = 500) int count) {
        int[] sizes = new int[10];
        quantiles(IntStream.range(0, count).boxed().toList()).forEach(quantile -> sizes[quantile - 1]++);

        assertThat(Arrays.stream(sizes)).allMatch(size -> size == count / 10 || size == count / 10 + 1);
    }

    private static List<Integer> quantiles(List<Integer> values) {
        return Quantiles.among(
                        values.stream().mapToDouble(Integer::doubleValue).toArray(), 10, QuantileOrder.LOWEST_FIRST)
                .stream()
                .map(Measured::orThrow)
                .toList();
    }
}
