package org.placewise.indicator.measure.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Outcomes;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Refusal;

class QuintilesTest {

    /** Group sizes of NTILE(5): the first ones are larger. */
    @ParameterizedTest
    @CsvSource({"5, '1 1 1 1 1'", "6, '2 1 1 1 1'", "9, '2 2 2 2 1'", "10, '2 2 2 2 2'", "153, '31 31 31 30 30'"})
    void dividesAreasAsSqlDoes(int areas, String sizes) {
        List<Measured<Integer>> fifths =
                Quintiles.of(IntStream.range(0, areas).mapToDouble(i -> i).toArray());

        List<Long> found = IntStream.rangeClosed(1, 5)
                .mapToObj(fifth ->
                        fifths.stream().filter(Measured.of(fifth)::equals).count())
                .toList();
        assertThat(found).map(String::valueOf).containsExactly(sizes.split(" "));
        assertThat(fifths).isSortedAccordingTo((a, b) -> a.orThrow() - b.orThrow());
    }

    @Test
    void keepsTheOrderOfItsInputAndOfEqualValues() {
        List<Measured<Integer>> fifths = Quintiles.of(new double[] {50, 10, 10, 40, 30});

        assertThat(fifths).extracting(Measured::orThrow).containsExactly(5, 1, 2, 4, 3);
    }

    @Test
    void refusesFewerThanFiveAreasWithValues() {
        List<Measured<Integer>> fifths = Quintiles.of(new double[] {1, 2, Double.NaN, 3, 4});

        assertThat(fifths)
                .map(Outcomes::reasons)
                .containsExactly(
                        List.of(Refusal.Reason.TOO_FEW_VALUES),
                        List.of(Refusal.Reason.TOO_FEW_VALUES),
                        List.of(Refusal.Reason.NOT_A_NUMBER),
                        List.of(Refusal.Reason.TOO_FEW_VALUES),
                        List.of(Refusal.Reason.TOO_FEW_VALUES));
    }

    @Test
    void passesOverAreasWithoutAValue() {
        double[] values = DoubleStream.of(1, 2, Double.NaN, 3, 4, 5).toArray();

        assertThat(Quintiles.of(values).get(5)).isEqualTo(Measured.of(5));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, 'WORST SECOND_WORST MIDDLE SECOND_BEST BEST'",
        "LOW_IS_GOOD, 'BEST SECOND_BEST MIDDLE SECOND_WORST WORST'",
        "NO_JUDGEMENT, 'LOWEST SECOND_LOWEST MIDDLE SECOND_HIGHEST HIGHEST'",
    })
    void areWordedByPolarity(Polarity polarity, String words) {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(fifth -> QuintileMeaning.of(fifth, polarity)))
                .map(Enum::name)
                .containsExactly(words.split(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> QuintileMeaning.of(6, polarity));
    }
}
