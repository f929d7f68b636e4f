package org.placewise.indicator.measure.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewise.indicator.measure.Outcomes.reasons;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

class QuantilesTest {

    @Test
    void beginAtTheEndThatIsAskedFor() {
        double[] values = {10, 20, 30, 40};

        assertThat(Quantiles.among(values, 2, QuantileOrder.LOWEST_FIRST))
                .extracting(Measured::orThrow)
                .containsExactly(1, 1, 2, 2);
        assertThat(Quantiles.among(values, 2, QuantileOrder.HIGHEST_FIRST))
                .extracting(Measured::orThrow)
                .containsExactly(2, 2, 1, 1);
    }

    @Test
    void areSharedByEqualValues() {
        assertThat(Quantiles.among(new double[] {1, 5, 5, 5}, 4, QuantileOrder.LOWEST_FIRST))
                .extracting(Measured::orThrow)
                .containsExactly(1, 2, 2, 2);
    }

    @Test
    void areOfTheOwnGroup() {
        List<Measured<Integer>> quantiles = Quantiles.within(
                List.of("north", "south", "north", "south", "east"),
                new double[] {1, 10, 2, 20, 5},
                2,
                QuantileOrder.LOWEST_FIRST);

        assertThat(quantiles.subList(0, 4)).extracting(Measured::orThrow).containsExactly(1, 1, 2, 2);
        assertThat(reasons(quantiles.getLast())).containsExactly(Reason.TOO_FEW_VALUES);
    }

    @Test
    void areRefusedForAMissingValueAlone() {
        List<Measured<Integer>> quantiles =
                Quantiles.among(new double[] {1, Double.NaN, 2}, 2, QuantileOrder.LOWEST_FIRST);

        assertThat(reasons(quantiles.get(1))).containsExactly(Reason.NOT_A_NUMBER);
        assertThat(quantiles.getLast()).isEqualTo(Measured.of(2));
    }

    @Test
    void areAtLeastTwo() {
        assertThat(Quantiles.among(new double[] {1, 2}, 1, QuantileOrder.LOWEST_FIRST))
                .allSatisfy(quantile -> assertThat(reasons(quantile)).containsExactly(Reason.TOO_FEW_QUANTILES));
    }

    @Test
    void haveAGroupForEachValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Quantiles.within(List.of("north"), new double[] {1, 2}, 2, QuantileOrder.LOWEST_FIRST));
    }
}
